import { html } from "hono/html";
import type { Audience } from "../../../domain/vocabulary.ts";
import type { Texts } from "../texts/texts.ts";
import type { Html } from "./html-type.ts";

const byAudience: Readonly<Record<Audience, readonly (keyof Texts)[]>> = {
  citizen: ["example1", "example2", "example3", "example4", "example5"],
  professional: ["exampleProfessional1", "exampleProfessional2", "exampleProfessional3", "example1"],
  coordinator: ["exampleCoordinator1", "exampleCoordinator2", "exampleCoordinator3", "example5"],
};

/** Questions to begin with, for each kind of reader; a script shows the group of the chosen one. */
export function examplesView(audience: Audience, texts: Texts, language: string, hidden: boolean): Html | "" {
  if (hidden) return "";
  return html`<section class="examples" aria-labelledby="examples-title"><h2 id="examples-title">${texts.examplesTitle}</h2>
${Object.entries(byAudience).map(
  ([name, keys]) =>
    html`<ul data-examples="${name}"${name === audience ? "" : html` hidden`}>${keys.map((key) => html`<li><a class="chip" href="/?q=${encodeURIComponent(texts[key])}&audience=${name}&lang=${language}">${texts[key]}</a></li>`)}</ul>`,
)}</section>`;
}
