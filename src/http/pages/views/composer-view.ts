import { html, raw } from "hono/html";
import {
  type Audience,
  audiences,
  type Jurisdiction,
  jurisdictions,
  type Language,
  languages,
} from "../../../domain/vocabulary.ts";
import type { DialogueTexts } from "../texts/dialogue-texts.ts";
import type { Html } from "./html-type.ts";

/** What the asker has chosen; null leaves it to the question. */
export interface AskSettings {
  readonly audience: Audience;
  readonly jurisdiction: Jurisdiction | null;
  readonly answerLanguage: Language | null;
}

export const defaultSettings: AskSettings = { audience: "citizen", jurisdiction: null, answerLanguage: null };

interface Choice {
  readonly value: string;
  readonly label: string;
}

function choices(name: string, legend: string, options: readonly Choice[], chosen: string): Html {
  return html`<fieldset class="choice"><legend>${legend}</legend>${options.map(({ value, label }) => html`<label><input type="radio" name="${name}" value="${value}"${value === chosen ? raw(" checked") : ""}><span>${label}</span></label>`)}</fieldset>`;
}

/** The chosen settings in a few words, for the closed drawer. */
export function settingsSummary(settings: AskSettings, texts: DialogueTexts): string {
  return [
    settings.jurisdiction ? texts[`country.${settings.jurisdiction}`] : texts["country.any"],
    settings.answerLanguage ? texts[`language.${settings.answerLanguage}`] : texts["answerLanguage.any"],
  ].join(", ");
}

export interface ComposerOptions {
  readonly texts: DialogueTexts;
  readonly language: Language;
  readonly settings: AskSettings;
  readonly question: string;
  /** True when a conversation is under way. */
  readonly followUp: boolean;
  readonly hidden: Html | "";
  readonly problem?: string;
}

/** The form one asks with. A script takes it over; without one it posts. */
export function composerView(options: ComposerOptions): Html {
  const { texts, settings } = options;
  return html`<form method="post" action="/" id="ask" class="composer" autocomplete="off">
${options.hidden}<input type="hidden" name="lang" value="${options.language}">
<label for="question" class="composer__label">${options.followUp ? texts.followUpQuestion : texts.question}</label>
<textarea id="question" name="question" rows="3" maxlength="1000" aria-describedby="question-hint question-problem" enterkeyhint="send"${options.problem ? raw(' aria-invalid="true"') : ""}>${options.question}</textarea>
<p class="hint" id="question-hint">${texts.questionHint}</p>
<p class="problem" id="question-problem"${options.problem ? raw(' role="alert"') : raw(" hidden")}>${options.problem ?? ""}</p>
<div class="personal" id="personal" role="status"></div>
${choices(
  "audience",
  texts.audience,
  audiences.map((value) => ({ value, label: texts[`audience.${value}`] })),
  settings.audience,
)}
<div class="composer__row">
<button type="submit" class="primary" data-role="send">${texts.send}</button>
<button type="button" class="quiet" data-role="stop" hidden>${texts.stop}</button>
<a class="start-over" href="/?lang=${options.language}" data-role="start-over"${options.followUp ? "" : raw(" hidden")}>${texts.startOver}</a>
</div>
<details class="settings"><summary>${texts.settings}: <span data-role="settings-summary">${settingsSummary(settings, texts)}</span></summary>
${choices("jurisdiction", texts.country, [{ value: "", label: texts["country.auto"] }, ...jurisdictions.map((value) => ({ value, label: texts[`country.${value}`] }))], settings.jurisdiction ?? "")}
${choices("language", texts.answerLanguage, [{ value: "", label: texts["answerLanguage.auto"] }, ...languages.map((value) => ({ value, label: texts[`language.${value}`] }))], settings.answerLanguage ?? "")}
</details>
<button type="button" class="quiet" data-role="again" hidden>${texts.askAgainWithSettings}</button>
</form>`;
}
