/* How much of the picture is seen, and what is named. */
/* Drawn anew, sharp and with names that have room. What this takes grows with the program. */
function draw() {
  const { clientWidth: w, clientHeight: h } = stage;
  sides = { w, h };
  clearTimeout(settling);
  drawn = { ...at };
  svg.setAttribute("viewBox", `${at.x} ${at.y} ${w / at.k} ${h / at.k}`);
  svg.style.transform = "";
  svg.classList.remove("moving");
  svg.classList.toggle("far", at.k < FAR);
  stage.dataset.scale = at.k.toFixed(3);
  label();
}

/* Under hand: what is drawn is moved as a picture, names along with it, and drawn anew when it rests. */
function glide() {
  const k = at.k / drawn.k;
  svg.classList.add("moving");
  svg.style.transform = `matrix(${k}, 0, 0, ${k}, ${(drawn.x - at.x) * at.k}, ${(drawn.y - at.y) * at.k})`;
  stage.dataset.scale = at.k.toFixed(3);
  for (const name of named) put(name);
  clearTimeout(settling);
  settling = setTimeout(draw, REST);
}

/* Seen from afar, the names of what matters most, as on a map: as many as have room. */
function label() {
  named = [];
  const taken = [];
  for (const id of at.k < FAR ? candidates() : []) {
    if (isOut(middle(id))) continue;
    const name = { id, text: nameOf(id) };
    const box = frame(name);
    if (taken.some((o) => box.x < o.x + o.w && o.x < box.x + box.w && box.y < o.y + o.h && o.y < box.y + box.h)) continue;
    taken.push(box);
    named.push(name);
    if (named.length === MOST_NAMES) break;
  }
  for (const name of named) {
    name.span = make("span", name.text);
    put(name);
  }
  names.replaceChildren(...named.map((it) => it.span));
}

/* Those that a name is wanted for, the most wanted first. */
function candidates() {
  const marked = new Set([...near.nodes, ...hits]);
  const wanted = [pointed, selected, ...view.ranked.filter((id) => marked.has(id))].filter(Boolean);
  return new Set(selected || search.value.trim() ? wanted : [...wanted, ...view.ranked]);
}

/* Where the middle of a node is on the screen. */
function middle(id) {
  const it = figures.get(id);
  return { x: (it.x + it.width / 2 - at.x) * at.k, y: (it.y + it.height / 2 - at.y) * at.k };
}

function isOut({ x, y }) {
  return x < 0 || y < 0 || x > sides.w || y > sides.h;
}

/* The room that a name takes. */
function frame({ id, text }) {
  const { x, y } = middle(id), w = text.length * 7.3 + 8, h = 15;
  return { x: within(x - w / 2, sides.w - w), y: within(y - h / 2, sides.h - h), w, h };
}

function put(name) {
  name.span.hidden = isOut(middle(name.id));
  const { x, y } = frame(name);
  name.span.style.transform = `translate(${x}px, ${y}px)`;
}

/* No name is cut off at an edge; one that is too long begins there. */
function within(start, most) {
  return Math.max(0, Math.min(start, most));
}

function fit() {
  const { clientWidth: w, clientHeight: h } = stage;
  const k = Math.min(w / width, h / height, 1.4);
  at = { k, x: -MARGIN - (w / k - width) / 2, y: -MARGIN - (h / k - height) / 2 };
  whole = at;
  draw();
}

/* What is too long to be seen at once opens at the application. */
function survey() {
  fit();
  if (at.k < LEAST) begin(view.root);
}

/* At the place and in the size that it had, if that was in sight; else in the middle. */
function hold(id, was) {
  const { x, y } = figures.get(id);
  at = { k: was.k, x: x - was.x, y: y - was.y };
  draw();
  if (!isInSight(id)) centre(id);
}

function zoom(factor, x = stage.clientWidth / 2, y = stage.clientHeight / 2) {
  const least = Math.min(stage.clientWidth / width, stage.clientHeight / height, 1) / 2;
  const k = Math.min(4, Math.max(least, at.k * factor));
  at = { x: at.x + x / at.k - x / k, y: at.y + y / at.k - y / k, k };
  glide();
}

function centre(id, k = at.k) {
  const it = figures.get(id);
  at = { k, x: it.x + it.width / 2 - stage.clientWidth / 2 / k, y: it.y + it.height / 2 - stage.clientHeight / 2 / k };
  draw();
}

/* At the left edge, with what it leads to beside it. */
function begin(id) {
  const it = figures.get(id);
  at = { k: CLOSE, x: it.x - MARGIN, y: it.y + it.height / 2 - stage.clientHeight / 2 / CLOSE };
  draw();
}

/* Whether it can be read where it stands. */
function isSeen(id) {
  const it = figures.get(id);
  return at.k >= FAR && it.x > at.x && it.y > at.y
    && it.x + it.width < at.x + stage.clientWidth / at.k
    && it.y + it.height < at.y + stage.clientHeight / at.k;
}

/* Whether some of it is in sight. */
function isInSight(id) {
  const it = figures.get(id);
  return it.x + it.width > at.x && it.y + it.height > at.y
    && it.x < at.x + stage.clientWidth / at.k
    && it.y < at.y + stage.clientHeight / at.k;
}
