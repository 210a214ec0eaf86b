/* Search: what has the text is marked, and looked at one after another. */
function find() {
  const text = search.value.trim().toLowerCase();
  hits = text ? view.nodes.filter((it) => words(it).includes(text)).map((it) => it.id) : [];
  hit = -1;
  svg.classList.toggle("searching", Boolean(text));
  for (const [id, it] of figures) it.element.classList.toggle("hit", hits.includes(id));
  byId("found").textContent = text ? `${hits.length} of ${view.nodes.length}` : "";
}

function words(it) {
  const device = view.devices[it.id] || {};
  return [nameOf(it.id), device.device, device.doc, ...(it.values || [])].join("\n").toLowerCase();
}

search.addEventListener("input", () => {
  if (selected) select("");
  find();
  if (hits.length && !isSeen(hits[0])) centre(hits[0], Math.max(at.k, CLOSE)); else label();
});
search.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && hits.length) {
    hit = (hit + (event.shiftKey ? hits.length - 1 : 1)) % hits.length;
    select(hits[hit], true);
  }
});
