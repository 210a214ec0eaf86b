/* What is looked at: a program, one of its graphs, and the picture of that. */
const data = JSON.parse(document.getElementById("data").textContent);
const byId = (id) => document.getElementById(id);
const stage = byId("stage"), names = byId("names"), panel = byId("panel");
const search = byId("search"), program = byId("program"), before = byId("before");
const MOST_NAMES = 100, FAR = 0.55, CLOSE = 0.9, LEAST = 0.06, MARGIN = 24, TARGET = "t1", REST = 150;

/* What is looked at: the view with its indexes, its picture, and how much of that is seen. */
let view, svg, width, height, figures, lines, at = { x: 0, y: 0, k: 1 };
/* What of it is drawn, with how much room and which names, and what draws it anew. */
let drawn = at, sides = { w: 0, h: 0 }, named = [], settling = 0;
/* The place from which all of it is seen. */
let whole = null;
/* What is asked for. */
let selected = "", near = { nodes: new Set(), arrows: new Set() }, pointed = "", hits = [], hit = -1;

/* Elements are made, never parsed from text: a name is a name. */
function make(tag, text, name, ...inside) {
  const it = document.createElement(tag);
  if (text) it.textContent = text;
  if (name) it.className = name;
  it.append(...inside);
  return it;
}

/* The program and graph that are chosen. What was selected there stays selected and in sight. */
function show(was) {
  const chosen = data.programs[Number(program.value)];
  before.disabled = !chosen.before;
  byId("open").classList.toggle("none", !chosen.before);
  byId("open").title = chosen.before ? "" : "No condition rests on an untouched default.";
  const open = before.checked && chosen.before;
  view = index(open ? chosen.before : chosen.after);
  document.title = chosen.title;
  const picture = byId((open ? "before-" : "after-") + program.value);
  stage.replaceChildren(picture.content.cloneNode(true));
  svg = stage.querySelector("svg");
  width = Number(svg.getAttribute("width"));
  height = Number(svg.getAttribute("height"));
  svg.removeAttribute("width");
  svg.removeAttribute("height");
  const arrows = svg.querySelectorAll(".arrow");
  lines = new Map(view.arrows.map((arrow, i) => [arrow, arrows[i]]));
  figures = new Map();
  pointed = selected = "";
  near = { nodes: new Set(), arrows: new Set() };
  for (const element of svg.querySelectorAll(".node")) {
    const [x, y] = element.getAttribute("transform").match(/-?[\d.]+/g).map(Number);
    const box = element.querySelector(".box").getBBox();
    figures.set(element.dataset.id, { element, x: x + box.x, y: y + box.y, width: box.width, height: box.height });
    element.tabIndex = -1;
    element.setAttribute("role", "button");
    element.setAttribute("aria-label", nameOf(element.dataset.id));
  }
  figures.values().next().value.element.setAttribute("tabindex", "0");
  find();
  const again = was ? found(was) : "";
  select(again);
  if (again) hold(again, was); else survey();
}

/* What is selected, as it can be found in another graph, and where it is seen. */
function kept() {
  if (!selected) return null;
  const { x, y } = figures.get(selected);
  const { device } = view.devices[selected] || {};
  return { same: called(selected), device, values: node(selected).values, chain: chain(selected), k: at.k, x: x - at.x, y: y - at.y };
}

/* A device where it was, for its name may be another here; else what is called alike. */
function found(was) {
  const alike = view.nodes.find((it) => called(it.id) === was.same);
  if (!was.device) return alike ? alike.id : "";
  const all = [follow(was.chain), alike && alike.id].filter((it) => it && view.devices[it] && view.devices[it].device === was.device);
  return all.find((it) => String(node(it).values) === String(was.values)) || all[0] || "";
}

/* Where a chain of links leads in this graph. */
function follow(way) {
  let id = way.length && way[0].from === TARGET ? TARGET : view.root;
  for (const { slot } of way) {
    const all = links(view.linksFrom, id).filter((it) => it.to && it.slot === slot);
    const link = all.find((it) => !it.other) || all[0];
    if (!link) return "";
    id = link.to;
  }
  return id;
}

/* Of what has a common name, with what leads to it. */
function called(id) {
  const it = node(id);
  const by = it.kind === "device" ? [] : links(view.into, id).slice(0, 1);
  return [it.kind, it.role, nameOf(id), ...by.flatMap((arrow) => [nameOf(arrow.from), arrow.label])].join("\n");
}

/* What stands once for all graphs is put where it belongs, and is grouped by where it leads. */
function index(seen) {
  const devices = {};
  for (const [id, row] of Object.entries(seen.devices)) {
    const device = data.devices[row];
    devices[id] = { ...device, keys: (device.keys || []).map((key) => data.keys[key]) };
  }
  const all = (seen.links || []).map((link) => (
    { ...link, ...data.slots[link.slot || 0], reasons: (link.reasons || []).map((row) => data.reasons[row]) }));
  const it = { arrows: [], keys: {}, ...seen, devices, links: all };
  const nodes = new Map(it.nodes.map((node) => [node.id, node]));
  const out = grouped(it.arrows, "from");
  const into = grouped(it.arrows, "to");
  const linksFrom = grouped(it.links, "from");
  const root = it.nodes.find((one) => one.role === "application").id;
  const ranked = ranking(it, out);
  return { ...it, ranked, byId: nodes, out, into, chosen: new Set(it.chosen), root, linksFrom,
    linksTo: grouped(it.links, "to"), first: firstLinks(linksFrom, root), words: new Map() };
}

/* The ids of what matters most first. */
function ranking(it, out) {
  const chosen = new Set(it.chosen);
  const rank = (one) => one.role === "application" ? 1e5 : one.role === "target" ? 1e4
    : (one.users || 0) * 10 + links(out, one.id).length + (chosen.has(one.id) ? 5 : 0);
  const ranks = new Map(it.nodes.map((one) => [one.id, rank(one)]));
  return [...ranks.keys()].sort((a, b) => ranks.get(b) - ranks.get(a));
}

function grouped(all, member) {
  const groups = new Map();
  for (const it of all) {
    if (!groups.has(it[member])) groups.set(it[member], []);
    groups.get(it[member]).push(it);
  }
  return groups;
}

const node = (id) => view.byId.get(id);
const links = (groups, id) => groups.get(id) || [];

function nameOf(id) {
  const it = node(id);
  if (!it) return "";
  if (it.kind === "condition") return it.keys.join(", ") + "?";
  return it.kind === "nothing" ? it.text : it.instance;
}
