import json
import os
import urllib.request

address = os.environ["HUB"] + "/api/3/action/package_search?q=penduduk&rows=3"
with urllib.request.urlopen(address) as answer:
    found = json.load(answer)["result"]

print(found["count"], "datasets")
for dataset in found["results"]:
    print(dataset["name"], "-", dataset["title"])
