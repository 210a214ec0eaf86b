"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const byId = (id) => document.getElementById(id);
  const stage = byId("stage"), names = byId("names"), panel = byId("panel");
  const search = byId("search"), program = byId("program"), before = byId("before");
  const MOST_NAMES = 100, FAR = 0.55, CLOSE = 0.9;

  /* What is looked at: the view with its indexes, its picture, and how much of that is seen. */
  let view, svg, width, height, figures, at = { x: 0, y: 0, k: 1 }, selected = "", pointed = "", hits = [], hit = -1;

  /* Elements are made, never parsed from text: a name is a name. */
  function make(tag, text, name, ...inside) {
    const it = document.createElement(tag);
    if (text) it.textContent = text;
    if (name) it.className = name;
    it.append(...inside);
    return it;
  }

  function show(keep) {
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
    figures = new Map();
    pointed = "";
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
    const again = keep && view.nodes.find((it) => nameOf(it.id) === keep);
    select(again ? again.id : "");
    fit();
  }

  function index(it) {
    const nodes = new Map(it.nodes.map((node) => [node.id, node]));
    const out = grouped(it.arrows, "from");
    const into = grouped(it.arrows, "to");
    return { ...it, byId: nodes, out, into, chosen: new Set(it.chosen),
      linksTo: grouped(it.links, "to"), linksFrom: grouped(it.links, "from") };
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

  /* ---- what is seen ---- */

  function draw() {
    const { clientWidth: w, clientHeight: h } = stage;
    svg.setAttribute("viewBox", `${at.x} ${at.y} ${w / at.k} ${h / at.k}`);
    svg.classList.toggle("far", at.k < FAR);
    stage.dataset.scale = at.k.toFixed(3);
    label();
  }

  /* Seen from afar, the names of what matters most, as on a map: as many as have room. */
  function label() {
    const spans = [];
    if (at.k < FAR) {
      const taken = [];
      const near = (it) => it === figures.get(pointed) ? 4 : it.element.matches(".selected") ? 3 : it.element.matches(".near, .hit") ? 2 : 0;
      const dim = svg.matches(".focused, .searching");
      const order = [...figures.entries()]
        .filter(([, it]) => !dim || near(it))
        .map(([id, it]) => ({ id, it, rank: near(it) * 1e6 + rank(node(id)) }))
        .sort((a, b) => b.rank - a.rank);
      for (const { id, it } of order) {
        const text = nameOf(id);
        const box = { w: text.length * 7.3 + 8, h: 15 };
        box.x = (it.x + it.width / 2 - at.x) * at.k - box.w / 2;
        box.y = (it.y + it.height / 2 - at.y) * at.k - box.h / 2;
        if (box.x + box.w < 0 || box.y < 0 || box.x > stage.clientWidth || box.y > stage.clientHeight) continue;
        if (taken.some((o) => box.x < o.x + o.w && o.x < box.x + box.w && box.y < o.y + o.h && o.y < box.y + box.h)) continue;
        taken.push(box);
        const span = make("span", text);
        span.style.left = box.x + "px";
        span.style.top = box.y + "px";
        spans.push(span);
        if (spans.length === MOST_NAMES) break;
      }
    }
    names.replaceChildren(...spans);
  }

  function rank(it) {
    if (it.role === "application") return 1e5;
    if (it.role === "target") return 1e4;
    return (it.users || 0) * 10 + links(view.out, it.id).length + (view.chosen.has(it.id) ? 5 : 0);
  }

  function fit() {
    const { clientWidth: w, clientHeight: h } = stage;
    at.k = Math.min(w / width, h / height, 1.4);
    at.x = -24 - (w / at.k - width) / 2;
    at.y = -24 - (h / at.k - height) / 2;
    draw();
  }

  function zoom(factor, x = stage.clientWidth / 2, y = stage.clientHeight / 2) {
    const least = Math.min(stage.clientWidth / width, stage.clientHeight / height, 1) / 2;
    const k = Math.min(4, Math.max(least, at.k * factor));
    at = { x: at.x + x / at.k - x / k, y: at.y + y / at.k - y / k, k };
    draw();
  }

  function centre(id, k = at.k) {
    const it = figures.get(id);
    at = { k, x: it.x + it.width / 2 - stage.clientWidth / 2 / k, y: it.y + it.height / 2 - stage.clientHeight / 2 / k };
    draw();
  }

  /* Whether it can be read where it stands. */
  function isSeen(id) {
    const it = figures.get(id);
    return at.k >= FAR && it.x > at.x && it.y > at.y
      && it.x + it.width < at.x + stage.clientWidth / at.k
      && it.y + it.height < at.y + stage.clientHeight / at.k;
  }

  /* ---- what is selected ---- */

  function select(id, go) {
    selected = id;
    const near = id ? neighbourhood(id) : { nodes: new Set(), arrows: new Set() };
    svg.classList.toggle("focused", Boolean(id));
    for (const [other, it] of figures) {
      it.element.classList.toggle("near", near.nodes.has(other));
      it.element.classList.toggle("selected", other === id);
    }
    const paths = svg.querySelectorAll(".arrow");
    view.arrows.forEach((arrow, i) => paths[i].classList.toggle("near", near.arrows.has(arrow)));
    panel.replaceChildren(...(id ? about(id) : overview()));
    panel.scrollTop = 0;
    remember();
    if (go && !isSeen(id)) centre(id, Math.max(at.k, CLOSE)); else label();
  }

  /* What leads to it at once, what it leads to, and the way from the application. */
  function neighbourhood(id) {
    const nodes = new Set([id]), arrows = new Set();
    const walk = (from, groups, end) => {
      for (const arrow of links(groups, from)) {
        const to = arrow[end];
        arrows.add(arrow);
        const met = nodes.has(to);
        nodes.add(to);
        if (!met && node(to).kind === "condition") walk(to, groups, end);
      }
    };
    walk(id, view.out, "to");
    walk(id, view.into, "from");
    for (const arrow of way(id)) {
      arrows.add(arrow);
      nodes.add(arrow.from).add(arrow.to);
    }
    return { nodes, arrows };
  }

  /* The arrows from the application down, by the slots that each device is first reached by. */
  function way(id) {
    const arrows = [];
    let it = id;
    const met = new Set();
    while (it && !met.has(it)) {
      met.add(it);
      if (node(it).kind !== "device") {
        const arrow = links(view.into, it)[0];
        if (arrow) arrows.unshift(arrow);
        it = arrow && arrow.from;
        continue;
      }
      const device = view.devices[it];
      if (!device || !device.owner) break;
      const end = it;
      const trail = (arrow) => {
        if (arrow.to === end) return [arrow];
        if (node(arrow.to).kind !== "condition") return null;
        for (const next of links(view.out, arrow.to)) {
          const rest = trail(next);
          if (rest) return [arrow, ...rest];
        }
        return null;
      };
      for (const arrow of links(view.out, device.owner)) {
        if (arrow.label !== device.slot && !arrow.label.startsWith(device.slot + "[")) continue;
        const found = trail(arrow);
        if (found) {
          arrows.unshift(...found);
          break;
        }
      }
      it = device.owner;
    }
    return arrows;
  }

  /* The links from the application down to a device. */
  function chain(id) {
    const found = [];
    const met = new Set();
    for (let it = id; view.devices[it] && view.devices[it].owner && !met.has(it); it = view.devices[it].owner) {
      met.add(it);
      const { owner, slot } = view.devices[it];
      const link = links(view.linksTo, it).find((l) => l.from === owner && (l.slot === slot || l.slot.startsWith(slot + "[")));
      if (!link) break;
      found.unshift(link);
    }
    return found;
  }

  function path(id) {
    return chain(id).map((it) => it.slot).join(".");
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
      ...(where ? [make("h3", "Path"), make("code", where, "path")] : []),
      ...section("Keys", (device.keys || []).map(key)),
      ...section("Why it is there", chain(it.id).map(why), "ol", "why"),
      ...section("Needed by", users.map((l) => make("li", "", "", reference(l.from), ` as ${l.slot}`, ...when(l))), "ul", "users"),
      ...section("Needs", links(view.linksFrom, it.id).map(need), "ul", "needs"),
    ];
  }

  function key(it) {
    const how = [it.stage, it.origin, it.type].filter(Boolean).join(" · ");
    return make("li", "", "key", make("code", it.text), make("small", it.doc), make("small", how));
  }

  function when(link) {
    return link.when ? [make("small", "if " + link.when.join(" and "))] : [];
  }

  function why(link) {
    const reasons = (link.reasons || []).map((it) => {
      const line = make("li", it.text, "reason");
      if (it.place) line.append(make("small", it.place));
      return line;
    });
    return make("li", "", "", reference(link.from), ` · ${link.slot}: ${link.signature} is `, reference(link.to), ...when(link), make("ul", "", "", ...reasons));
  }

  function need(link) {
    const it = make("li", `${link.slot}: `);
    it.append(link.to ? reference(link.to) : make("span", "missing", "bad"), ...when(link));
    if (link.doc) it.append(make("small", link.doc));
    return it;
  }

  function aboutCondition(it) {
    const cases = links(view.out, it.id).map((arrow) =>
      make("li", "", "", make("code", arrow.label), arrow.chosen ? " → " : " ⇢ ", reference(arrow.to), arrow.chosen ? "" : "  (not chosen)"));
    return [
      make("h2", nameOf(it.id)),
      make("p", "A condition that rests on untouched defaults: an option decides it otherwise.", "doc"),
      ...section("Keys", (it.values || []).map((value) => make("li", "", "key", make("code", value)))),
      ...section("Cases", cases, "ul", "cases"),
      ...section("Asked by", links(view.into, it.id).map((arrow) => make("li", "", "", reference(arrow.from), ` as ${arrow.label}`)), "ul", "users"),
    ];
  }

  function aboutNothing(it) {
    return [
      make("h2", it.missing ? "missing" : "none"),
      make("p", it.missing ? it.text : "An optional slot that holds no device.", it.missing ? "bad" : "doc"),
      ...section("Asked by", links(view.into, it.id).map((arrow) => make("li", "", "", reference(arrow.from), ` as ${arrow.label}`)), "ul", "users"),
    ];
  }

  function overview() {
    const chosen = data.programs[Number(program.value)];
    const devices = view.nodes.filter((it) => it.kind === "device" && it.role !== "target");
    const shared = devices.filter((it) => it.users > 1).sort((a, b) => b.users - a.users);
    const conditions = view.nodes.filter((it) => it.kind === "condition").length;
    const counts = `${devices.length} devices, ${shared.length} of them shared, ${view.links.length} slots`
      + (conditions ? `, ${conditions} open conditions` : "");
    return [
      make("h2", chosen.title),
      ...(chosen.doc ? [make("p", chosen.doc, "doc")] : []),
      make("p", counts, "counts"),
      ...section("Problems", (chosen.problems || []).map((it) => make("li", it, "bad"))),
      make("h3", "Application"), make("code", chosen.application),
      make("h3", "Started by"), make("code", chosen.main),
      ...section("Shared most", shared.slice(0, 12).map((it) => make("li", "", "", reference(it.id), ` by ${it.users} slots`))),
      ...section("Hands on keys", [
        "/ searches, Enter goes on, Esc ends it", "+ and − zoom, 0 shows all of it",
        "arrow keys move, or go from device to device", "Enter on a device asks about it",
      ].map((it) => make("li", it))),
    ];
  }

  /* ---- search ---- */

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

  /* ---- hands ---- */

  let drag = null;
  stage.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    drag = { x: event.clientX, y: event.clientY, from: { ...at }, moved: false, on: event.target.closest(".node") };
    stage.setPointerCapture(event.pointerId);
  });
  stage.addEventListener("pointermove", (event) => {
    if (!drag) {
      const on = event.target.closest(".node");
      const id = on ? on.dataset.id : "";
      if (id !== pointed) {
        pointed = id;
        label();
      }
      return;
    }
    const dx = event.clientX - drag.x, dy = event.clientY - drag.y;
    if (!drag.moved && Math.hypot(dx, dy) < 4) return;
    drag.moved = true;
    stage.classList.add("dragged");
    at = { k: drag.from.k, x: drag.from.x - dx / at.k, y: drag.from.y - dy / at.k };
    draw();
  });
  stage.addEventListener("pointerup", () => {
    if (drag && !drag.moved) select(drag.on ? drag.on.dataset.id : "");
    drag = null;
    stage.classList.remove("dragged");
  });
  stage.addEventListener("pointercancel", () => { drag = null; });
  stage.addEventListener("wheel", (event) => {
    event.preventDefault();
    const box = stage.getBoundingClientRect();
    const step = event.deltaMode === 1 ? event.deltaY * 16 : event.deltaY;
    zoom(Math.exp(-step * 0.0016), event.clientX - box.x, event.clientY - box.y);
  }, { passive: false });

  byId("in").addEventListener("click", () => zoom(1.4));
  byId("out").addEventListener("click", () => zoom(1 / 1.4));
  byId("fit").addEventListener("click", fit);
  program.addEventListener("change", () => show(nameOf(selected)));
  before.addEventListener("change", () => show(nameOf(selected)));
  new ResizeObserver(() => { if (svg) draw(); }).observe(stage);

  const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      search.value = "";
      find();
      select("");
      stage.focus();
      return;
    }
    if (event.target.matches("input, select")) return;
    const on = event.target.closest && event.target.closest(".node");
    if (event.key === "/") {
      event.preventDefault();
      search.focus();
    } else if (event.key === "+" || event.key === "=") zoom(1.4);
    else if (event.key === "-") zoom(1 / 1.4);
    else if (event.key === "0") fit();
    else if (on && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      select(on.dataset.id, true);
    } else if (event.key in STEPS && (on || event.target === stage)) {
      event.preventDefault();
      const [x, y] = STEPS[event.key];
      if (on) step(on.dataset.id, x, y);
      else {
        at.x += x * 80 / at.k;
        at.y += y * 80 / at.k;
        draw();
      }
    }
  });

  /* From a node to the next: right to what it leads to, left to what leads to it, else by place. */
  function step(id, x, y) {
    const here = figures.get(id);
    let next = "";
    if (x) {
      const arrow = links(x > 0 ? view.out : view.into, id)[0];
      next = arrow && (x > 0 ? arrow.to : arrow.from);
    } else {
      let least = Infinity;
      for (const [other, it] of figures) {
        const down = (it.y - here.y) * y;
        if (it.x === here.x && down > 0 && down < least) [least, next] = [down, other];
      }
    }
    if (!next) return;
    here.element.tabIndex = -1;
    const element = figures.get(next).element;
    element.tabIndex = 0;
    element.focus({ preventScroll: true });
    centre(next);
  }

  /* ---- where one is, in the address ---- */

  function remember() {
    const place = new URLSearchParams();
    if (program.value !== "0") place.set("program", program.value);
    if (before.checked !== Boolean(data.before)) place.set("before", before.checked ? "1" : "0");
    if (selected) place.set("at", nameOf(selected));
    const text = place.toString();
    try {
      history.replaceState(null, "", text ? "#" + text : location.pathname + location.search);
    } catch (refused) {
      /* Some browsers do not let a page from a file change its address: it does without. */
    }
  }

  const place = new URLSearchParams(location.hash.slice(1));
  program.append(...data.programs.map((it, i) => {
    const option = make("option", it.title);
    option.value = String(i);
    return option;
  }));
  program.value = data.programs[Number(place.get("program"))] ? place.get("program") || "0" : "0";
  before.checked = place.has("before") ? place.get("before") === "1" : Boolean(data.before);
  show("");
  const start = place.get("at") && view.nodes.find((it) => nameOf(it.id) === place.get("at"));
  if (start) select(start.id, true);
  stage.dataset.ready = "true";
})();
