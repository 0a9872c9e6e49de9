import { readFile } from "node:fs/promises";

const answer = await fetch(process.env.HUB + "/api/v1/submissions?dryRun=true", {
  method: "POST", // without dryRun it is recorded
  body: await readFile("dataset.ttl"),
  headers: {
    "Authorization": "Bearer " + process.env.HUB_API_KEY,
    "Content-Type": "text/turtle",
    "Accept-Language": "en",
  },
});
const said = await answer.json();
if (answer.ok) {
  console.log(said.outcome, said.address);
} else {
  console.log(said.title, said.detail);
  for (const finding of said.findings ?? []) console.log("-", finding.field, finding.message);
  process.exitCode = 1;
}
