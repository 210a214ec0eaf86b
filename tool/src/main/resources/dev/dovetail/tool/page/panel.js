/* What is selected, and what is known of it. */
function select(id, go) {
  mark(false);
  selected = id;
  near = id ? neighbourhood(id) : { nodes: new Set(), arrows: new Set() };
  mark(true);
  svg.classList.toggle("focused", Boolean(id));
  panel.replaceChildren(...(id ? about(id) : overview()));
  panel.scrollTop = 0;
  remember();
  if (go && !isSeen(id)) centre(id, Math.max(at.k, CLOSE)); else label();
}

/* Marks what is selected and what is near, or ends that. */
function mark(on) {
  if (selected) figures.get(selected).element.classList.toggle("selected", on);
  for (const id of near.nodes) figures.get(id).element.classList.toggle("near", on);
  for (const arrow of near.arrows) {
    const line = lines.get(arrow);
    line.classList.toggle("near", on);
    /* What is near is drawn last: on top. */
    if (on) line.parentNode.append(line);
  }
}

function path(id) {
  return chain(id).map((it) => it.slot).join(".");
}

/* The path of a slot. */
function below(id, slot) {
  return [...chain(id).map((it) => it.slot), slot].join(".");
}

function reference(id) {
  const button = make("button", nameOf(id));
  button.type = "button";
  button.addEventListener("click", () => select(id, true));
  return button;
}

function section(title, list, tag = "ul", name = "") {
  return list.length ? [make("h3", title), make(tag, "", name, ...list)] : [];
}

function about(id) {
  const it = node(id);
  if (it.kind === "condition") return aboutCondition(it);
  if (it.kind === "nothing") return aboutNothing(it);
  return aboutDevice(it, view.devices[id]);
}

function marks(it, notes) {
  const all = [];
  if (it.role === "application") all.push(make("span", "the application", "mark"));
  if (it.role === "target") all.push(make("span", "the target", "mark"));
  if (it.users > 1) all.push(make("span", `shared by ${it.users} slots`, "mark shared"));
  if (!view.chosen.has(it.id)) all.push(make("span", "not chosen", "mark"));
  all.push(...notes.map((note) => make("span", note, "mark")));
  return make("p", "", "marks", ...all);
}

function aboutDevice(it, device = { notes: [], keys: [], device: "", doc: "" }) {
  const where = path(it.id);
  const users = links(view.linksTo, it.id);
  return [
    make("h2", it.instance),
    ...(device.doc ? [make("p", device.doc, "doc")] : []),
    marks(it, device.notes || []),
    ...(device.device ? [make("h3", "Class"), make("code", device.device, "class")] : []),
    ...(device.source ? [make("small", device.source, "source")] : []),
    ...(where ? [make("h3", "Path"), make("code", where, "path")] : []),
    ...section("Keys", (device.keys || []).map(key)),
    ...section("Why it is there", chain(it.id).map(why), "ol", "why"),
    ...section("Needed by", users.map((l) => make("li", "", "", reference(l.from), ` as ${l.slot}`, ...held(l))), "ul", "users"),
    ...section("Needs", links(view.linksFrom, it.id).map(need), "ul", "needs"),
  ];
}

function key(it) {
  const how = [it.stage, it.origin, it.type, it.env && "$" + it.env].filter(Boolean).join(" · ");
  return make("li", "", "key", make("code", it.text), make("small", it.doc), make("small", how));
}

/* Whether it is so, and when. */
function held(link) {
  return [...(link.other ? ["  (not chosen)"] : []), ...(link.when ? [make("small", "if " + link.when.join(" and "))] : [])];
}

function why(link) {
  const reasons = (link.reasons || []).map((it) => {
    const line = make("li", it.text, "reason");
    if (it.place) line.append(make("small", it.place));
    return line;
  });
  const is = ` · ${link.slot}: ${link.signature} is `;
  const list = make("ul", "", "", ...reasons);
  return make("li", "", "", reference(link.from), is, inside(link), ...held(link), list);
}

function inside(link) {
  if (link.to) return reference(link.to);
  return link.missing ? make("span", "missing", "bad") : make("span", "none");
}

function need(link) {
  const it = make("li", `${link.slot}: `);
  it.append(inside(link), ...held(link));
  if (link.doc) it.append(make("small", link.doc));
  return it;
}

function askedBy(it) {
  const arrows = links(view.into, it.id);
  const all = arrows.map((arrow) => make("li", "", "", reference(arrow.from), ` as ${arrow.label}`));
  return section("Asked by", all, "ul", "users");
}

function aboutCondition(it) {
  const cases = links(view.out, it.id).map((arrow) => {
    const [leads, note] = arrow.chosen ? [" → ", ""] : [" ⇢ ", "  (not chosen)"];
    return make("li", "", "", make("code", arrow.label), leads, reference(arrow.to), note);
  });
  return [
    make("h2", nameOf(it.id)),
    make("p", "A condition that rests on untouched defaults: an option decides it otherwise.", "doc"),
    ...section("Keys", (it.values || []).map((text, i) => key({ ...view.keys[it.keys[i]], text }))),
    ...section("Cases", cases, "ul", "cases"),
    ...askedBy(it),
  ];
}

function aboutNothing(it) {
  return [
    make("h2", it.missing ? "missing" : "none"),
    make("p", it.missing ? it.text : "A slot that holds no device, and need not.", it.missing ? "bad" : "doc"),
    ...section("Why", empty(it).map(why), "ol", "why"),
    ...askedBy(it),
  ];
}

/* The links that lead to nothing here. */
function empty(it) {
  return slotsOf(it).flatMap(({ from, label }) => links(view.linksFrom, from).filter((l) =>
    !l.to && !l.missing === !it.missing && bare(l.slot) === bare(label)));
}

function counted(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function overview() {
  const chosen = data.programs[Number(program.value)];
  const devices = view.nodes.filter((it) => it.kind === "device" && it.role !== "target");
  const shared = devices.filter((it) => it.users > 1).sort((a, b) => b.users - a.users);
  const conditions = view.nodes.filter((it) => it.kind === "condition").length;
  const counts = `${counted(devices.length, "device")}, ${shared.length} of them shared, `
    + counted(view.links.length, "slot")
    + (conditions ? `, ${counted(conditions, "open condition")}` : "");
  return [
    make("h2", chosen.title),
    ...(chosen.doc ? [make("p", chosen.doc, "doc")] : []),
    make("p", counts, "counts"),
    ...section("Problems", (chosen.problems || []).map((it) => make("li", it, "bad"))),
    make("h3", "Application"), make("code", chosen.application),
    ...(chosen.main ? [make("h3", "Started by"), make("code", chosen.main, "main")] : []),
    ...section("Shared most", shared.slice(0, 12).map((it) => make("li", "", "", reference(it.id), ` by ${it.users} slots`))),
    ...section("Hands on keys", [
      "/ searches, Enter goes on, Esc ends it", "+ and − zoom, 0 shows all of it",
      "arrow keys move, or go from device to device", "Enter on a device asks about it",
    ].map((it) => make("li", it))),
  ];
}
