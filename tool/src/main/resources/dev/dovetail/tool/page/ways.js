/* How devices hang together. */
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

/* The links by which devices are first reached, depth first: by what the program is made of, then by the rest. */
function firstLinks(linksFrom, root) {
  const first = new Map();
  for (const all of [false, true]) {
    const met = new Set();
    for (const start of [TARGET, root]) {
      const open = [{ to: start }];
      while (open.length) {
        const link = open.pop();
        if (met.has(link.to)) continue;
        met.add(link.to);
        if (link.from && !first.has(link.to)) first.set(link.to, link);
        open.push(...links(linksFrom, link.to).filter((it) => it.to && (all || !it.other)).reverse());
      }
    }
  }
  return first;
}

/* The links from the application down to a device. */
function chain(id) {
  const found = [];
  for (let it = view.first.get(id); it; it = view.first.get(it.from)) found.push(it);
  return found.reverse();
}

/* The arrows from the application down. */
function way(id) {
  const arrows = [];
  let it = id;
  while (node(it).kind !== "device") {
    const all = links(view.into, it);
    const arrow = all.find((a) => a.chosen) || all[0];
    arrows.push(arrow);
    it = arrow.from;
  }
  return [...arrows, ...chain(it).flatMap(trail)];
}

/* The arrows from devices to a condition, or to nothing. */
function slotsOf(it) {
  if (it.kind === "device") return [];
  return links(view.into, it.id).flatMap((arrow) => {
    const from = node(arrow.from);
    return from.kind === "device" ? arrow : slotsOf(from);
  });
}

/* The name of a slot without a place in a list. */
function bare(slot) {
  return slot.replace(/\[.*/, "");
}

/* The arrows of a link, through conditions to what is in the slot. */
function trail(link) {
  const on = (arrow) => {
    if (!arrow.chosen && !link.other) return [];
    if (arrow.to === link.to) return [arrow];
    return node(arrow.to).kind === "condition" ? first(links(view.out, arrow.to), arrow) : [];
  };
  const first = (arrows, before) => {
    for (const arrow of arrows) {
      const found = on(arrow);
      if (found.length) return before ? [before, ...found] : found;
    }
    return [];
  };
  return first(links(view.out, link.from).filter((it) => bare(it.label) === bare(link.slot)));
}
