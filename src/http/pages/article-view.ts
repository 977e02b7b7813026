import { html, raw } from "hono/html";
import { marked } from "marked";
import { standingLabel } from "../../answering/compose.ts";
import { words } from "../../answering/wording.ts";
import type { DocumentSummary, Passage } from "../../domain/passage.ts";
import { standingOn, today } from "../../domain/validity.ts";
import type { Html } from "./layout.ts";

/** A passage's Markdown as HTML: footnotes out, comments out, article links turned into pages. */
function passageHtml(passage: Passage): Html {
  const body = passage.markdown
    .replace(/^#{2,4}[^\n]*\n?/, "")
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/\s*\[\^[a-z0-9-]+\]/g, "")
    .replace(/</g, "&lt;")
    .replace(/\]\((?:\.\.\/[a-z]+\/)?([a-z0-9-]+)\.md(#[^)\s]*)?\)/g, "](/knowledge/$1$2)");
  return raw(marked.parse(body, { async: false }));
}

/** The article with an anchor for each passage, its validity in words and its sources. */
export function articleView(document: DocumentSummary, passages: readonly Passage[], now: Date): Html {
  const text = words(document.language);
  const day = today(now);
  const sources = new Map(passages.flatMap((passage) => passage.sources).map((source) => [source.id, source]));
  return html`<article class="article">
<h1>${document.title}</h1>
<p class="meta">${document.jurisdiction === "NO" ? "Norge" : "Danmark"}${document.reviewed ? html` · gennemgået ${text.day(document.reviewed)}` : ""}</p>
<nav aria-label="Indhold"><ul>${passages.map((passage) => html`<li lang="${passage.language}"><a href="#${passage.passageId.slice(document.id.length + 1)}">${passage.headings.at(-1)}</a></li>`)}</ul></nav>
${passages.map((passage) => {
  const label = standingLabel(passage.validity, standingOn(passage.validity, day), passage.place, passage.language);
  return html`<section id="${passage.passageId.slice(document.id.length + 1)}" lang="${passage.language}">
<h2>${passage.headings.at(-1)}</h2>
<p class="validity">${label ?? text.labels.inForce(passage.validity.from)}</p>
${passageHtml(passage)}
</section>`;
})}
<section><h2>Kilder</h2><ul>${[...sources.values()].map((source) => html`<li>${source.url ? html`<a href="${source.url}" rel="noreferrer">${source.title}</a>` : source.title}${source.place ? `, ${source.place}` : ""} (${source.publisher}, ${source.year})</li>`)}</ul></section>
</article>`;
}
