curl --fail --silent --compressed "$HUB/api/v1/changes?after=0"
