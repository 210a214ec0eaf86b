/* Where one is stands in the address; there it begins. */
function remember() {
  const place = new URLSearchParams();
  if (program.value !== "0") place.set("program", program.value);
  if (before.checked !== Boolean(data.before)) place.set("before", before.checked ? "1" : "0");
  if (selected) place.set("at", addressOf(selected));
  const text = place.toString();
  try {
    history.replaceState(null, "", text ? "#" + text : location.pathname + location.search);
  } catch (refused) {
    /* Some browsers do not let a page from a file change its address: it does without. */
  }
}

/* What it is called; where others are called alike, or by its id, that. */
function addressOf(id) {
  const name = nameOf(id);
  const alike = view.nodes.some((it) => it.id !== id && (nameOf(it.id) === name || it.id === name));
  return alike ? id : name;
}

/* Goes to what the address names. */
function arrive() {
  const place = new URLSearchParams(location.hash.slice(1));
  program.value = data.programs[Number(place.get("program"))] ? place.get("program") || "0" : "0";
  before.checked = place.has("before") ? place.get("before") === "1" : Boolean(data.before);
  show(null);
  const name = place.get("at");
  const start = name && (node(name) || view.nodes.find((it) => nameOf(it.id) === name));
  if (start) select(start.id, true);
}

program.append(...data.programs.map((it, i) => {
  const alone = data.programs.every((other) => other === it || other.title !== it.title);
  const option = make("option", alone ? it.title : `${it.title}: ${(it.main || it.application).split(".").pop()}`);
  option.value = String(i);
  return option;
}));
arrive();
addEventListener("hashchange", arrive);
stage.dataset.ready = "true";
