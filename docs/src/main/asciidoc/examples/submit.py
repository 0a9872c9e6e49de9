import json
import os
import urllib.error
import urllib.request

request = urllib.request.Request(
    os.environ["HUB"] + "/api/v1/submissions?dryRun=true",  # without dryRun it is recorded
    data=open("dataset.ttl", "rb").read(),
    headers={
        "Authorization": "Bearer " + os.environ["HUB_API_KEY"],
        "Content-Type": "text/turtle",
        "Accept-Language": "en",
    },
)
try:
    with urllib.request.urlopen(request) as answer:
        receipt = json.load(answer)
        print(receipt["outcome"], receipt["address"])
except urllib.error.HTTPError as refusal:
    problem = json.load(refusal)
    print(problem["title"], problem["detail"])
    for finding in problem.get("findings", []):
        print("-", finding["field"], finding["message"])
    raise SystemExit(1)
