/* Search: what has the text is marked, and looked at one after another. */
function find() {
  const text = search.value.trim().toLowerCase();
  for (const element of svg.querySelectorAll(".hit")) element.classList.remove("hit");
  hits = text ? view.nodes.filter((it) => words(it).includes(text)).map((it) => it.id) : [];
  hit = -1;
  svg.classList.toggle("searching", Boolean(text));
  for (const id of hits) figures.get(id).element.classList.add("hit");
  byId("found").textContent = text ? `${hits.length} of ${view.nodes.length}` : "";
}

/* All that it is found by, made when it is first asked for. */
function words(it) {
  if (!view.words.has(it.id)) {
    const device = view.devices[it.id] || {};
    const keys = device.keys || (it.keys || []).map((name) => view.keys[name] || {});
    const said = keys.flatMap((key) => [key.doc, key.env]);
    const paths = [...links(view.linksTo, it.id).map((l) => below(l.from, l.slot)), ...slotsOf(it).map((slot) => below(slot.from, slot.label))];
    const all = [nameOf(it.id), device.device, device.doc, ...(it.values || []), ...said, ...paths];
    view.words.set(it.id, all.join("\n").toLowerCase());
  }
  return view.words.get(it.id);
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
