import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import { today } from "../../src/domain/validity.ts";
import type { Language } from "../../src/domain/vocabulary.ts";
import { fill } from "../../src/http/pages/texts/fill.ts";
import type { Texts } from "../../src/http/pages/texts/texts.ts";
import { answerView } from "../../src/http/pages/views/answer-view.ts";
import { markdownHtml } from "../../src/http/pages/views/markdown-html.ts";
import type { ViewContext } from "../../src/http/pages/views/view-context.ts";
import type { FailureKind } from "./ask-service.ts";
import type { Conversation, ConversationTurn } from "./conversation.ts";

const failureTexts: Readonly<Record<FailureKind, keyof Texts>> = {
  offline: "errorOffline",
  interrupted: "errorInterrupted",
  server: "errorServer",
  busy: "errorBusy",
  "too-long": "errorTooLong",
};

/** Shows a conversation's turns. Renders into the light DOM, so that the page's own styles apply. */
export class TurnsElement extends LitElement {
  static override properties: PropertyDeclarations = {
    conversation: { attribute: false },
    texts: { attribute: false },
    language: { attribute: false },
    base: { attribute: false },
  };
  declare conversation: Conversation;
  declare texts: Texts;
  declare language: Language;
  declare base: string;
  readonly #refresh = () => this.requestUpdate();

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.conversation.addEventListener("change", this.#refresh);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.conversation.removeEventListener("change", this.#refresh);
  }

  protected override render(): TemplateResult {
    return html`${repeat(
      this.conversation.turns,
      (turn) => turn.id,
      (turn) => this.#turn(turn),
    )}`;
  }

  viewContext(turn: ConversationTurn): ViewContext {
    return {
      texts: this.texts,
      language: this.language,
      today: today(),
      prefix: turn.id,
      base: this.base,
      script: true,
      hidden: "",
    };
  }

  #turn(turn: ConversationTurn): TemplateResult {
    const { texts } = this;
    // The view escapes all text it is given; the server shows the same view to those without a script.
    const answer = () =>
      turn.answer ? unsafeHTML(String(answerView(turn.answer, turn.question, this.viewContext(turn)))) : nothing;
    return html`<div class="turn" data-turn=${turn.id} data-status=${turn.status}>
      ${turn.question ? html`<p class="asked"><span class="visually-hidden">${texts.youAsked}: </span>${turn.question}</p>` : nothing}
      ${turn.answer ? guard([turn.answer, texts], answer) : this.#unfinished(turn)}
    </div>`;
  }

  #unfinished(turn: ConversationTurn): TemplateResult {
    const { texts } = this;
    const over = turn.status === "failed" || turn.status === "stopped";
    // Markers lead somewhere only when the whole answer is there.
    const text = turn.text
      ? unsafeHTML(markdownHtml(turn.text, (number) => ` <span class="marker">${number}</span>`))
      : nothing;
    return html`${over ? nothing : html`<p class="status">${turn.slow ? texts.statusSlow : this.#status(turn)}</p>`}
      ${over && turn.text ? html`<p class="problem">${texts.unfinished}</p>` : nothing}
      ${turn.text ? html`<div class=${over ? "answer__body unfinished" : "answer__body"}><div class="answer__text">${text}</div></div>` : nothing}
      ${over ? this.#failure(turn) : nothing}`;
  }

  #status(turn: ConversationTurn): string {
    const { texts } = this;
    if (turn.status === "reading") return fill(texts.statusReading, { title: turn.reading });
    if (turn.status === "writing") return texts.statusWriting;
    return turn.status === "checking" ? texts.statusChecking : texts.statusSending;
  }

  #failure(turn: ConversationTurn): TemplateResult {
    const { texts } = this;
    const message = turn.failure
      ? fill(texts[failureTexts[turn.failure.kind]], { seconds: turn.failure.retryAfterSeconds })
      : texts.statusStopped;
    return html`<div class="failure">
      <p class="problem">${message}</p>
      <button type="button" data-action="retry">${texts.retry}</button>
      <button type="button" class="quiet" data-action="edit-failed">${texts.editQuestion}</button>
    </div>`;
  }
}
