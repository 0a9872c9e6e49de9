const pause = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));

async function page(after) {
  for (;;) {
    const answer = await fetch(`${process.env.HUB}/api/v1/changes?after=${after}`);
    if (answer.ok) {
      return (await answer.text()).split("\n").filter(Boolean).map((line) => JSON.parse(line));
    }
    if (![429, 503].includes(answer.status)) {
      throw new Error((await answer.json()).detail);
    }
    await pause(Number(answer.headers.get("Retry-After") ?? 30));
  }
}

const copy = new Map();
let after = 0; // keep both: the next run goes on from there
for (let changes = await page(after); changes.length > 0; changes = await page(after)) {
  for (const change of changes) {
    if (change.type === "delete") copy.delete(change.entry);
    else copy.set(change.entry, change.title);
    after = change.sequence;
  }
}

console.log(copy.size, "datasets up to", after);
