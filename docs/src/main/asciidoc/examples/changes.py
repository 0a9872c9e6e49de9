import json
import os
import time
import urllib.error
import urllib.request


def page(after):
    while True:
        try:
            with urllib.request.urlopen(f"{os.environ['HUB']}/api/v1/changes?after={after}") as answer:
                return [json.loads(line) for line in answer]
        except urllib.error.HTTPError as refusal:
            if refusal.code not in (429, 503):
                raise
            time.sleep(int(refusal.headers.get("Retry-After", "30")))


copy, after = {}, 0  # keep both: the next run goes on from there
while changes := page(after):
    for change in changes:
        if change["type"] == "delete":
            copy.pop(change["entry"], None)
        else:
            copy[change["entry"]] = change["title"]
        after = change["sequence"]

print(len(copy), "datasets up to", after)
