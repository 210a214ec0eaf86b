/* Mouse, fingers, wheel and keys. */
let drag = null;
const fingers = new Map();

/* What two fingers hold. */
function grip() {
  const [a, b] = [...fingers.values()];
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, apart: Math.hypot(a.x - b.x, a.y - b.y) };
}

/* What is between two fingers stays there. */
function pinch(old, now) {
  const box = stage.getBoundingClientRect();
  at = { k: at.k, x: at.x - (now.x - old.x) / at.k, y: at.y - (now.y - old.y) / at.k };
  zoom(now.apart / Math.max(old.apart, 1), now.x - box.x, now.y - box.y);
}

function release(event) {
  fingers.delete(event.pointerId);
  const [left] = fingers.values();
  const moved = drag && drag.moved;
  drag = left ? { ...left, from: { ...at }, moved: true, on: null } : null;
  if (left) return;
  stage.classList.remove("dragged");
  if (moved) draw();
}

stage.addEventListener("pointerdown", (event) => {
  if (event.button !== 0) return;
  stage.setPointerCapture(event.pointerId);
  fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  if (fingers.size > 1) {
    drag = null;
    return;
  }
  drag = { x: event.clientX, y: event.clientY, from: { ...at }, moved: false, on: event.target.closest(".node") };
});
stage.addEventListener("pointermove", (event) => {
  if (fingers.has(event.pointerId)) {
    const old = fingers.size === 2 && grip();
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (old) {
      pinch(old, grip());
      return;
    }
  }
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
  glide();
});
stage.addEventListener("pointerup", (event) => {
  const tapped = drag && !drag.moved;
  const on = tapped && drag.on;
  release(event);
  if (tapped) select(on ? on.dataset.id : "");
});
stage.addEventListener("pointercancel", release);
stage.addEventListener("wheel", (event) => {
  event.preventDefault();
  const box = stage.getBoundingClientRect();
  const step = event.deltaMode === 1 ? event.deltaY * 16 : event.deltaY;
  zoom(Math.exp(-step * 0.0016), event.clientX - box.x, event.clientY - box.y);
}, { passive: false });

byId("in").addEventListener("click", () => zoom(1.4));
byId("out").addEventListener("click", () => zoom(1 / 1.4));
byId("fit").addEventListener("click", fit);
program.addEventListener("change", () => show(kept()));
before.addEventListener("change", () => show(kept()));
/* All of it stays all of it in a window of another size. */
new ResizeObserver(() => {
  if (svg) (at === whole ? fit : draw)();
}).observe(stage);

const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/* What keys do, wherever the focus is. */
const ANYWHERE = {
  "/": () => search.focus(), "+": () => zoom(1.4), "=": () => zoom(1.4), "-": () => zoom(1 / 1.4), "0": fit,
};
/* What they do on a node. */
const ON = { Enter: (id) => select(id, true), " ": (id) => select(id, true) };
for (const [key, [x, y]] of Object.entries(STEPS)) {
  ANYWHERE[key] = () => move(x, y);
  ON[key] = (id) => step(id, x, y);
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape") {
    search.value = "";
    find();
    select("");
    stage.focus();
    return;
  }
  if (event.target === search) return;
  const on = event.target.closest(".node");
  const act = on && event.key in ON ? ON[event.key] : event.key in ANYWHERE && ANYWHERE[event.key];
  /* Arrows choose in the list, and scroll what is said beside the drawing. */
  if (!act || event.key in STEPS && (event.target === program || panel.contains(event.target))) return;
  event.preventDefault();
  act(on && on.dataset.id);
});

function move(x, y) {
  at.x += x * 80 / at.k;
  at.y += y * 80 / at.k;
  glide();
}

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
