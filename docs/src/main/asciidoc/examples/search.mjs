const address = process.env.HUB + "/api/3/action/package_search?q=penduduk&rows=3";
const { result } = await (await fetch(address)).json();

console.log(result.count, "datasets");
for (const dataset of result.results) {
  console.log(dataset.name, "-", dataset.title);
}
