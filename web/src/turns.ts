import { guard } from "lit/directives/guard.js";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import { html, nothing, render, type TemplateResult } from "lit/html.js";
import { today } from "../../src/domain/validity.ts";
import type { Language } from "../../src/domain/vocabulary.ts";
import type { DialogueTexts } from "../../src/http/pages/texts/dialogue-texts.ts";
import { fill } from "../../src/http/pages/texts/fill.ts";
import { answerView } from "../../src/http/pages/views/answer-view.ts";
import { markdownHtml } from "../../src/http/pages/views/markdown-html.ts";
import type { FailureKind } from "./ask-service.ts";
import type { Conversation, ConversationTurn } from "./conversation.ts";

export interface TurnsOptions {
  readonly conversation: Conversation;
  readonly texts: DialogueTexts;
  readonly language: Language;
  /** Goes before links to the service: empty on its own pages, its origin in a widget. */
  readonly base: string;
}

const failureTexts: Readonly<Record<FailureKind, keyof DialogueTexts>> = {
  offline: "errorOffline",
  interrupted: "errorInterrupted",
  server: "errorServer",
  busy: "errorBusy",
  "too-long": "errorTooLong",
};

/** Shows a conversation's turns in `place`, now and after every change. What the server has put there goes. */
export function showTurns(place: HTMLElement, options: TurnsOptions): void {
  const { conversation } = options;
  place.replaceChildren();
  const draw = () => render(html`${conversation.turns.map((turn) => turnView(turn, options))}`, place);
  conversation.addEventListener("change", draw);
  draw();
}

function turnView(turn: ConversationTurn, { texts, language, base }: TurnsOptions): TemplateResult {
  const context = { texts, language, today: today(), prefix: turn.id, base, script: true, hidden: "" } as const;
  // The view escapes all text it is given; the server shows the same view to those without a script.
  const answer = () => (turn.answer ? unsafeHTML(String(answerView(turn.answer, turn.question, context))) : nothing);
  return html`<div class="turn" data-turn=${turn.id} data-status=${turn.status}>
      ${turn.question ? html`<p class="asked"><span class="visually-hidden">${texts.youAsked}: </span>${turn.question}</p>` : nothing}
      ${turn.answer ? guard([turn.answer], answer) : unfinishedView(turn, texts)}
    </div>`;
}

function unfinishedView(turn: ConversationTurn, texts: DialogueTexts): TemplateResult {
  const over = turn.status === "failed" || turn.status === "stopped";
  // Markers lead somewhere only when the whole answer is there.
  const text = turn.text
    ? unsafeHTML(
        markdownHtml(turn.text, {
          tableLabel: texts.tableLabel,
          marker: (number) => ` <span class="marker">${number}</span>`,
        }),
      )
    : nothing;
  return html`${over ? nothing : html`<p class="status">${turn.slow ? texts.statusSlow : statusText(turn, texts)}</p>`}
      ${over && turn.text ? html`<p class="problem">${texts.unfinished}</p>` : nothing}
      ${turn.text ? html`<div class=${over ? "answer__body unfinished" : "answer__body"}><div class="answer__text">${text}</div></div>` : nothing}
      ${over ? failureView(turn, texts) : nothing}`;
}

function statusText(turn: ConversationTurn, texts: DialogueTexts): string {
  if (turn.status === "reading") return fill(texts.statusReading, { title: turn.reading });
  if (turn.status === "writing") return texts.statusWriting;
  return turn.status === "checking" ? texts.statusChecking : texts.statusSending;
}

function failureView(turn: ConversationTurn, texts: DialogueTexts): TemplateResult {
  const message = turn.failure
    ? fill(texts[failureTexts[turn.failure.kind]], { seconds: turn.failure.retryAfterSeconds })
    : texts.statusStopped;
  return html`<div class="failure">
      <p class="problem">${message}</p>
      <button type="button" data-action="retry">${texts.retry}</button>
      <button type="button" class="quiet" data-action="edit-failed">${texts.editQuestion}</button>
    </div>`;
}
