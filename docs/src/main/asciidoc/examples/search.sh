curl --fail --silent "$HUB/api/3/action/package_search?q=penduduk&rows=3"
