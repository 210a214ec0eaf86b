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
