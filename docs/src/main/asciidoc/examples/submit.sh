curl --fail-with-body --silent "$HUB/api/v1/submissions?dryRun=true" \
  -H "Authorization: Bearer $HUB_API_KEY" \
  -H 'Content-Type: text/turtle' --data-binary @dataset.ttl
