import { unsafeHTML } from "lit/directives/unsafe-html.js";
import { html, render } from "lit/html.js";
import { audiences, jurisdictions, type Language, languages } from "../../src/domain/vocabulary.ts";
import { type AskSettings, composerView } from "../../src/http/pages/views/composer-view.ts";
import style from "../styles/widget.css?inline";
import { announceTurns } from "./announcer.ts";
import { wireAnswerActions } from "./answer-actions.ts";
import { wireComposer } from "./composer.ts";
import { Conversation } from "./conversation.ts";
import { loadTexts } from "./load-texts.ts";
import { loadPersonalDataRules } from "./personal-data-guard.ts";
import { showTurns } from "./turns.ts";

/** Where this script came from is where the questions go. */
const home = new URL(import.meta.url).origin;

/** One for all widgets of a page; kept out of the page's own styles by the shadow tree. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(style);

function oneOf<T extends string>(values: readonly T[], value: string | null): T | null {
  return values.find((candidate) => candidate === value) ?? null;
}

/**
 * `<vejviser-chat>`: the chat in any page. Attributes, read when it is put into the page: `language` (da, nb, en),
 * `audience`, `jurisdiction`, `service` (another origin to ask). Nothing is kept: the conversation is gone with the page.
 */
export class VejviserChat extends HTMLElement {
  connectedCallback(): void {
    if (!this.shadowRoot) void this.#start(this.attachShadow({ mode: "open" }));
  }

  async #start(root: ShadowRoot): Promise<void> {
    const origin = this.getAttribute("service")?.replace(/\/$/, "") || home;
    const language = this.#language();
    const settings = this.#settings();
    const texts = await loadTexts(language);
    root.adoptedStyleSheets = [sheet];
    const composer = composerView({ texts, language, settings, question: "", followUp: false, hidden: "" });
    render(
      html`<section class="widget" lang=${language} aria-label=${texts.name}>
      <div id="conversation"></div>
      <p class="visually-hidden" id="announce" role="status"></p>
      ${unsafeHTML(String(composer))}
      <p class="widget__foot">${texts.footer} <a href="${origin}/?lang=${language}" target="_blank" rel="noopener">${texts.widgetOpenFull}</a></p>
    </section>`,
      root,
    );
    const part = <T extends HTMLElement>(id: string) => root.querySelector<T>(`#${id}`) as T;
    const conversation = new Conversation(origin);
    conversation.settings = settings;
    const announce = (text: string) => {
      part("announce").textContent = text;
    };
    const place = part("conversation");
    showTurns(place, { conversation, texts, language, base: origin });
    // The form is wired by hand, exactly as on our own pages.
    const { ask, edit } = wireComposer({
      form: part<HTMLFormElement>("ask"),
      conversation,
      texts,
      loadRules: () => loadPersonalDataRules(language),
    });
    wireAnswerActions(place, { conversation, texts, language, announce, ask, edit });
    announceTurns(conversation, texts, announce);
  }

  /** The attribute, else the language of the page around it, else Danish. */
  #language(): Language {
    const around = this.closest("[lang]")?.getAttribute("lang")?.split("-")[0] ?? null;
    return oneOf(languages, this.getAttribute("language")) ?? oneOf(languages, around === "no" ? "nb" : around) ?? "da";
  }

  #settings(): AskSettings {
    return {
      audience: oneOf(audiences, this.getAttribute("audience")) ?? "citizen",
      jurisdiction: oneOf(jurisdictions, this.getAttribute("jurisdiction")),
      answerLanguage: null,
    };
  }
}

if (!customElements.get("vejviser-chat")) customElements.define("vejviser-chat", VejviserChat);
