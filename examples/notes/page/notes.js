"use strict";

const find = (id) => document.getElementById(id);
const list = find("list");
const search = find("search");
const name = find("name");
const text = find("text");
const said = find("said");
let open = ""; // The name of the note that is shown, empty for one that is not saved yet.
let saved = ""; // Its text as the server has it.

const reasons = {
  400: "That is no name for a note: it may be too long, or another note in its place.",
  403: "This notebook can only be read: nothing is saved or deleted.",
  404: "There is no such note any more.",
  413: "The note is too long: at most 1 MiB.",
  507: "There is no space left.",
};

function say(words, wrong = false) {
  said.textContent = words;
  said.classList.toggle("wrong", wrong);
}

const parts = (note) => note.split("/").filter(Boolean);

function address(note) {
  if (parts(note).some((part) => part === "." || part === "..")) {
    throw new Error(reasons[400]); // A browser would make another address of it.
  }
  return "notes/" + parts(note).map(encodeURIComponent).join("/");
}

async function ask(where, options = {}) {
  let answer;
  try {
    answer = await fetch(where, { cache: "no-store", ...options });
  } catch {
    throw new Error("The notebook does not answer.");
  }
  if (!answer.ok) {
    throw new Error(reasons[answer.status] ?? `It failed (${answer.status}).`);
  }
  return answer;
}

async function attempt(work) {
  try {
    await work();
  } catch (failure) {
    say(failure.message, true);
  }
}

function item(note) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = note.name;
  button.setAttribute("aria-current", String(note.name === open));
  const facts = document.createElement("small");
  const time = note.time ? new Date(note.time).toLocaleString() + " · " : "";
  facts.textContent = `${time}${note.size} bytes`;
  button.append(facts);
  button.addEventListener("click", () => attempt(() => show(note.name)));
  const entry = document.createElement("li");
  entry.append(button);
  return entry;
}

let asked = 0;
async function refresh() {
  const turn = ++asked;
  const words = search.value.trim();
  // The blank keeps a browser from taking words like ".." for a way up.
  const where = words ? "search/" + encodeURIComponent(words + " ") : "notes/";
  const notes = await (await ask(where)).json();
  if (turn !== asked) {
    return; // A later question is under way.
  }
  list.replaceChildren(...notes.map(item));
  find("none").hidden = notes.length > 0;
  find("none").textContent = words ? "Nothing was found." : "There is no note yet.";
}

const mayLeave = () =>
  text.value === saved || confirm("The note is not saved. Leave it all the same?");

async function show(note) {
  if (!mayLeave()) {
    return;
  }
  const bytes = await (await ask(address(note))).arrayBuffer();
  let content;
  try {
    content = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`${note} is no text.`); // To save what is shown would destroy it.
  }
  edit(note, content);
  await refresh();
}

async function exists(note) {
  const answer = await fetch(address(note), { method: "HEAD", cache: "no-store" });
  return answer.ok;
}

function edit(note, content) {
  open = note;
  name.value = note;
  text.value = content;
  saved = text.value; // As the browser keeps it: it has line ends of its own.
  find("delete").hidden = note === "";
  say("");
}

find("editor").addEventListener("submit", (event) => {
  event.preventDefault();
  attempt(async () => {
    const note = parts(name.value).join("/");
    const content = text.value;
    if (note !== open && (await exists(note)) && !confirm(`Replace ${note}?`)) {
      return;
    }
    await ask(address(note), { method: "PUT", body: content });
    open = note;
    saved = content; // What was typed meanwhile stays, and is not saved yet.
    name.value = note;
    find("delete").hidden = false;
    say("Saved.");
    await refresh();
  });
});

find("delete").addEventListener("click", () =>
  attempt(async () => {
    const note = open;
    if (!confirm(`Delete ${note}?`)) {
      return;
    }
    await ask(address(note), { method: "DELETE" });
    edit("", "");
    say(`${note} is deleted.`);
    await refresh();
  }));

find("new").addEventListener("click", () => {
  if (mayLeave()) {
    edit("", "");
    attempt(refresh);
    name.focus();
  }
});

search.addEventListener("input", () => attempt(refresh));
addEventListener("beforeunload", (event) => {
  if (text.value !== saved) {
    event.preventDefault();
  }
});
addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key === "s") {
    event.preventDefault();
    find("editor").requestSubmit();
  }
});
attempt(refresh);
