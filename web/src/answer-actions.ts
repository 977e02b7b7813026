import type { Answer } from "../../src/domain/answer.ts";
import type { Language } from "../../src/domain/vocabulary.ts";
import type { DialogueTexts } from "../../src/http/pages/texts/dialogue-texts.ts";
import { feedbackReasons } from "../../src/http/pages/views/feedback-view.ts";
import { markedPassage } from "../../src/http/pages/views/marked-passage.ts";
import { answerFile } from "./answer-file.ts";
import type { Conversation, ConversationTurn } from "./conversation.ts";
import { handoutList } from "./handout-list.ts";

export interface ActionContext {
  readonly conversation: Conversation;
  readonly texts: DialogueTexts;
  readonly language: Language;
  /** Says something to a screen reader. */
  readonly announce: (text: string) => void;
  /** Asks a question as if it had been typed. */
  readonly ask: (question: string) => void;
  /** Puts a question into the field to be changed. */
  readonly edit: (question: string) => void;
}

const closest = (target: EventTarget | null, selector: string): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

/** Fetches the whole passage behind a source card once and shows it with the quoted words marked. */
async function showPassage(details: HTMLDetailsElement, { conversation, texts }: ActionContext): Promise<void> {
  const place = details.querySelector<HTMLElement>(".passage__text");
  const { passage, spans } = details.dataset;
  if (!place || !passage || !spans || details.dataset.partial === undefined) return;
  delete details.dataset.partial;
  const note = document.createElement("p");
  note.className = "hint";
  note.textContent = texts.passageLoading;
  place.after(note);
  try {
    const response = await fetch(`${conversation.origin}/api/passages/${encodeURIComponent(passage)}`);
    if (!response.ok) throw new Error(String(response.status));
    const { text } = (await response.json()) as { text: string };
    const prefix = details.closest(".turn")?.getAttribute("data-turn") ?? "t";
    const quoted = (JSON.parse(spans) as { number: number; start: number; end: number }[]).map(
      ({ number, start, end }) => ({ start, end, id: `${prefix}-quote-${number}` }),
    );
    place.innerHTML = markedPassage(text, quoted);
    note.remove();
  } catch {
    // The quotation itself is shown already; the next opening tries again.
    details.dataset.partial = "";
    note.textContent = texts.passageFailed;
  }
}

/** Opens the card a marker belongs to and brings the quoted words into view. */
async function openCitation(marker: HTMLElement, context: ActionContext): Promise<void> {
  const turn = marker.closest<HTMLElement>(".turn");
  const id = marker.getAttribute("href")?.slice(1) ?? "";
  const details = turn?.querySelector(`#${CSS.escape(id)}`)?.closest("details");
  if (!turn || !details) return;
  for (const other of turn.querySelectorAll("details.source__passage[open]"))
    if (other !== details) other.removeAttribute("open");
  for (const card of turn.querySelectorAll(".source--open")) card.classList.remove("source--open");
  details.open = true;
  details.closest(".source")?.classList.add("source--open");
  details.dataset.from = marker.dataset.citation ?? "";
  await showPassage(details, context);
  details.closest(".source")?.scrollIntoView({ block: "nearest" });
  turn.querySelector(`#${CSS.escape(id)}`)?.scrollIntoView({ block: "nearest" });
  details.querySelector("summary")?.focus({ preventScroll: true });
}

function saveFile(turn: ConversationTurn & { answer: Answer }, { texts, language, conversation }: ActionContext): void {
  const text = answerFile(turn.answer, turn.question, texts, language, conversation.origin || location.origin);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/markdown;charset=utf-8" }));
  link.download = `vejviser-${turn.answer.asOf}.md`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function copyAnswer(
  turn: ConversationTurn & { answer: Answer },
  { texts, language, conversation }: ActionContext,
): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(
      answerFile(turn.answer, turn.question, texts, language, conversation.origin || location.origin),
    );
    return true;
  } catch {
    return false; // no permission: the button keeps its word
  }
}

/** Prints one answer; the other turns stay off the paper. */
function printTurn(element: HTMLElement): void {
  const others = [...(element.parentElement?.querySelectorAll<HTMLElement>(".turn") ?? [])].filter(
    (turn) => turn !== element,
  );
  for (const other of others) other.dataset.print = "no";
  window.print();
  for (const other of others) delete other.dataset.print;
}

async function sendFeedback(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
  context: ActionContext,
): Promise<void> {
  const { texts, conversation, language } = context;
  const data = new FormData(form, submitter);
  const answerId = String(data.get("answerId"));
  const rating = data.get("rating") === "up" ? "up" : "down";
  const reasons = data.getAll("reasons").map(String);
  const comment = String(data.get("comment") ?? "").trim();
  const first = !form.classList.contains("feedback--reasons");
  const body = JSON.stringify({ answerId, rating, reasons, ...(comment ? { comment } : {}) });
  if (first || reasons.length || comment)
    await fetch(`${conversation.origin}/api/feedback`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    }).catch(() => null);
  const next = document.createElement("div");
  next.className = "feedback-thanks";
  next.innerHTML = first ? String(feedbackReasons(answerId, rating, texts, language, "")) : "";
  const thanks = document.createElement("p");
  thanks.textContent = texts.feedbackThanks;
  thanks.tabIndex = -1;
  next.prepend(thanks);
  (form.closest(".feedback-thanks") ?? form).replaceWith(next);
  thanks.focus();
}

/** Handles all that can be pressed in the turns below `root`, also what is rendered later. */
export function wireAnswerActions(root: HTMLElement | ShadowRoot, context: ActionContext): void {
  const { conversation, texts } = context;
  const turnOf = (target: Element) =>
    conversation.turns.find(({ id }) => id === target.closest(".turn")?.getAttribute("data-turn"));

  const act = async (button: HTMLElement): Promise<void> => {
    const turn = turnOf(button);
    const answered = turn?.answer ? { ...turn, answer: turn.answer } : null;
    switch (button.dataset.action) {
      case "retry":
        return conversation.retry();
      case "edit-failed":
        return context.edit(turn?.question ?? "");
      case "copy":
        if (answered && (await copyAnswer(answered, context))) {
          button.textContent = texts.copied;
          context.announce(texts.copied);
        }
        return;
      case "save":
        if (answered) saveFile(answered, context);
        return;
      case "print": {
        const element = button.closest<HTMLElement>(".turn");
        if (element) printTurn(element);
        return;
      }
      case "handout":
        if (answered) {
          handoutList.add(answered.answer.question || answered.question);
          const link = document.createElement("a");
          link.className = "button button--quiet";
          link.href = `/handout?lang=${context.language}`;
          link.textContent = `${texts.addedToHandout} (${handoutList.read().length}): ${texts.handoutOpen}`;
          button.replaceWith(link);
          link.focus();
          context.announce(texts.addedToHandout);
        }
        return;
      case "back-to-answer": {
        const from = button.closest("details")?.dataset.from;
        button
          .closest(".turn")
          ?.querySelector<HTMLElement>(`.marker[data-citation="${CSS.escape(from || "1")}"]`)
          ?.focus();
        return;
      }
    }
  };

  root.addEventListener("click", (event) => {
    const marker = closest(event.target, "a.marker");
    const button = closest(event.target, "[data-action]");
    if (marker || button) event.preventDefault();
    if (marker) void openCitation(marker, context);
    else if (button) void act(button);
  });
  root.addEventListener(
    "toggle",
    (event) => {
      const details = event.target;
      if (details instanceof HTMLDetailsElement && details.matches(".source__passage") && details.open)
        void showPassage(details, context);
    },
    true, // toggle does not bubble
  );
  root.addEventListener("keydown", (event) => {
    const details = closest(event.target, "details.source__passage[open]");
    if ((event as KeyboardEvent).key !== "Escape" || !(details instanceof HTMLDetailsElement)) return;
    details.open = false;
    details.closest(".source")?.classList.remove("source--open");
    details
      .closest(".turn")
      ?.querySelector<HTMLElement>(`.marker[data-citation="${CSS.escape(details.dataset.from || "1")}"]`)
      ?.focus();
  });
  root.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.matches(".composer")) return;
    event.preventDefault();
    const submitter = (event as SubmitEvent).submitter;
    if (form.matches(".feedback")) void sendFeedback(form, submitter, context);
    else {
      const question = String(new FormData(form, submitter).get("question") ?? "").trim();
      if (question) context.ask(question);
    }
  });
}
