import { css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult, unsafeCSS } from "lit";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import { audiences, jurisdictions, type Language, languages } from "../../src/domain/vocabulary.ts";
import type { Texts } from "../../src/http/pages/texts/texts.ts";
import { type AskSettings, composerView } from "../../src/http/pages/views/composer-view.ts";
import base from "../styles/base.css?inline";
import conversationStyle from "../styles/conversation.css?inline";
import widgetStyle from "../styles/widget.css?inline";
import { announceTurns } from "./announcer.ts";
import { wireAnswerActions } from "./answer-actions.ts";
import { wireComposer } from "./composer.ts";
import { Conversation } from "./conversation.ts";
import { loadTexts } from "./load-texts.ts";
import { loadPersonalDataRules } from "./personal-data-guard.ts";
import { TurnsElement } from "./turns-element.ts";

/** Where this script came from is where the questions go. */
const home = new URL(import.meta.url).origin;

function oneOf<T extends string>(values: readonly T[], value: string | null): T | null {
  return values.find((candidate) => candidate === value) ?? null;
}

/**
 * `<vejviser-chat>`: the chat in any page. Attributes: `language` (da, nb, en), `audience`, `jurisdiction`,
 * `service` (another origin to ask). Nothing is kept: the conversation is gone with the page.
 */
export class VejviserChat extends LitElement {
  static override properties: PropertyDeclarations = {
    language: {},
    audience: {},
    jurisdiction: {},
    service: {},
    texts: { state: true },
  };
  static override styles = css`${unsafeCSS(base)}${unsafeCSS(conversationStyle)}${unsafeCSS(widgetStyle)}`;
  declare language: string | null;
  declare audience: string | null;
  declare jurisdiction: string | null;
  declare service: string | null;
  declare private texts: Texts | null;
  #wired = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void loadTexts(this.#language).then((texts) => {
      this.texts = texts;
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { texts } = this;
    if (!texts) return nothing;
    const language = this.#language;
    const settings = this.#settings;
    const composer = composerView({ texts, language, settings, question: "", followUp: false, hidden: "" });
    // Rendered once: the form is wired by hand below, exactly as on our own pages.
    return html`<section class="widget" lang=${language} aria-label=${texts.name}>
      <div id="conversation"></div>
      <p class="visually-hidden" id="announce" role="status"></p>
      ${unsafeHTML(String(composer))}
      <p class="widget__foot">${texts.footer} <a href="${this.#origin}/?lang=${language}" target="_blank" rel="noopener">${texts.widgetOpenFull}</a></p>
    </section>`;
  }

  protected override updated(): void {
    const { texts } = this;
    const root = this.shadowRoot;
    const form = root?.querySelector<HTMLFormElement>("#ask");
    const place = root?.querySelector<HTMLElement>("#conversation");
    const announcement = root?.querySelector<HTMLElement>("#announce");
    if (this.#wired || !texts || !root || !form || !place || !announcement) return;
    this.#wired = true;
    const language = this.#language;
    const conversation = new Conversation(this.#origin);
    conversation.settings = this.#settings;
    const turns = document.createElement("vejviser-turns") as TurnsElement;
    Object.assign(turns, { conversation, texts, language, base: this.#origin });
    place.append(turns);
    const announce = (text: string) => {
      announcement.textContent = text;
    };
    const composer = wireComposer({
      form,
      conversation,
      texts,
      language,
      loadRules: () => loadPersonalDataRules(language),
      keepDraft: () => {},
      onSettings: () => {},
      onStartOver: () => {},
    });
    wireAnswerActions(place, { conversation, texts, language, announce, ask: composer.ask, edit: composer.edit });
    announceTurns(conversation, texts, announce);
  }

  get #origin(): string {
    return this.service?.replace(/\/$/, "") || home;
  }

  /** The attribute, else the language of the page around it, else Danish. */
  get #language(): Language {
    const around = this.closest("[lang]")?.getAttribute("lang")?.split("-")[0] ?? null;
    return oneOf(languages, this.language) ?? oneOf(languages, around === "no" ? "nb" : around) ?? "da";
  }

  get #settings(): AskSettings {
    return {
      audience: oneOf(audiences, this.audience) ?? "citizen",
      jurisdiction: oneOf(jurisdictions, this.jurisdiction),
      answerLanguage: null,
    };
  }
}

if (!customElements.get("vejviser-turns")) customElements.define("vejviser-turns", TurnsElement);
if (!customElements.get("vejviser-chat")) customElements.define("vejviser-chat", VejviserChat);
