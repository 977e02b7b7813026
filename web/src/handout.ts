import { handoutList } from "./handout-list.ts";

const form = document.querySelector<HTMLFormElement>("#handout");
const field = document.querySelector<HTMLTextAreaElement>("#questions");
const print = document.querySelector<HTMLButtonElement>("[data-action='print']");

// Questions put aside in the chat are waiting here.
const waiting = handoutList.read();
if (field && !field.value && waiting.length) field.value = waiting.join("\n");
form?.addEventListener("submit", () =>
  handoutList.write((field?.value ?? "").split("\n").filter((line) => line.trim())),
);

if (print && document.querySelector("#sheet")) {
  print.hidden = false;
  print.addEventListener("click", () => window.print());
}
document.documentElement.dataset.ready = "";
