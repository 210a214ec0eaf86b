/* How much of the picture is seen, and what is named. */
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
      const middle = { x: (it.x + it.width / 2 - at.x) * at.k, y: (it.y + it.height / 2 - at.y) * at.k };
      if (middle.x < 0 || middle.y < 0 || middle.x > stage.clientWidth || middle.y > stage.clientHeight) continue;
      const box = { w: text.length * 7.3 + 8, h: 15 };
      box.x = within(middle.x - box.w / 2, stage.clientWidth - box.w);
      box.y = within(middle.y - box.h / 2, stage.clientHeight - box.h);
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

/* No name is cut off at an edge; one that is too long begins there. */
function within(start, most) {
  return Math.max(0, Math.min(start, most));
}

function rank(it) {
  if (it.role === "application") return 1e5;
  if (it.role === "target") return 1e4;
  return (it.users || 0) * 10 + links(view.out, it.id).length + (view.chosen.has(it.id) ? 5 : 0);
}

function fit() {
  const { clientWidth: w, clientHeight: h } = stage;
  at.k = Math.min(w / width, h / height, 1.4);
  at.x = -MARGIN - (w / at.k - width) / 2;
  at.y = -MARGIN - (h / at.k - height) / 2;
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
  draw();
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
