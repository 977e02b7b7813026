import { html, raw } from "hono/html";
import { marked } from "marked";
import { words } from "../../answering/wording.ts";
import type { Answer, Citation } from "../../domain/answer.ts";
import type { Html } from "./layout.ts";

const escapeHtml = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** The answer's Markdown as HTML. Text is escaped before it is parsed, so that no markup of a source gets through. */
export function answerHtml(answer: Answer): Html {
  const markdown = escapeHtml(answer.answer)
    .replace(/^&gt; /gm, "> ")
    .replace(/\[(\d+)\]/g, (_, n: string) => `<a class="mark" href="#kilde-${n}">${n}</a>`);
  return raw(marked.parse(markdown, { async: false }));
}

function citationView(citation: Citation, answer: Answer): Html {
  const text = words(answer.language);
  const { validity } = citation;
  const when = validity.to ? `${text.day(validity.from)} - ${text.day(validity.to)}` : `${text.day(validity.from)} -`;
  return html`<li id="kilde-${citation.number}" value="${citation.number}">
<p class="source"><a href="${citation.url}">${citation.title}</a> <span class="when">${when}</span></p>
<blockquote lang="${citation.language}">${citation.quote}</blockquote>
<p class="from">${citation.sources.map((source) => `${source.title}${source.place ? `, ${source.place}` : ""} (${source.publisher}, ${source.year})`).join("; ")}</p>
</li>`;
}

/** An answer with its notices, sources, contacts and what to ask next. */
export function answerView(answer: Answer): Html {
  return html`<article class="answer" lang="${answer.language}" data-outcome="${answer.outcome}">
<div class="text">${answerHtml(answer)}</div>
${answer.notices.length ? html`<ul class="notices">${answer.notices.map((notice) => html`<li data-kind="${notice.kind}">${notice.text}</li>`)}</ul>` : ""}
${answer.contacts.length ? html`<ul class="contacts">${answer.contacts.map((contact) => html`<li><strong>${contact.url ? html`<a href="${contact.url}" rel="noreferrer">${contact.name}</a>` : contact.name}</strong>${contact.phone ? html` <a href="tel:${contact.phone.replace(/\s/g, "")}">${contact.phone}</a>` : ""}: ${contact.for}</li>`)}</ul>` : ""}
${answer.citations.length ? html`<section aria-label="Kilder"><h3>Kilder</h3><ol class="citations">${answer.citations.map((citation) => citationView(citation, answer))}</ol></section>` : ""}
${answer.related.length ? html`<section><h3>Læs også</h3><ul>${answer.related.map((related) => html`<li><a href="${related.url}">${related.title}</a></li>`)}</ul></section>` : ""}
</article>`;
}
