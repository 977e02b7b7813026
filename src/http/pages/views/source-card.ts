import { html, raw } from "hono/html";
import type { Citation } from "../../../domain/answer.ts";
import type { SourceReference } from "../../../domain/passage.ts";
import type { Html } from "./html-type.ts";
import { markedPassage } from "./marked-passage.ts";
import { articleTitle, passageTitle } from "./passage-title.ts";
import { shownStanding, validityWords } from "./validity-words.ts";
import type { ViewContext } from "./view-context.ts";

/** All citations of one passage, in the order of their numbers. */
export interface CitedPassage {
  readonly passageId: string;
  readonly citations: readonly [Citation, ...Citation[]];
}

/** Citations by passage, so that a reader sees each source once. */
export function byPassage(citations: readonly Citation[]): CitedPassage[] {
  const groups = new Map<string, [Citation, ...Citation[]]>();
  for (const citation of citations) {
    const group = groups.get(citation.passageId);
    if (group) group.push(citation);
    else groups.set(citation.passageId, [citation]);
  }
  return [...groups].map(([passageId, group]) => ({ passageId, citations: group }));
}

/** A work a passage rests on, with its place and a link to the official address where there is one. */
export function sourceLine(source: SourceReference): Html {
  const title = source.url ? html`<a href="${source.url}" rel="noreferrer">${source.title}</a>` : source.title;
  return html`${title}${source.place ? `, ${source.place}` : ""} (${source.publisher}, ${source.year})`;
}

/** The passage's text with each quotation marked; only the quotations when the whole text is not at hand. */
export function citedText(cited: CitedPassage, text: string | undefined, prefix: string): Html {
  const spans = cited.citations.map(({ number, start, end, quote }) => ({
    start,
    end,
    quote,
    id: `${prefix}-quote-${number}`,
  }));
  if (text !== undefined) return raw(markedPassage(text, spans));
  return raw(
    spans
      .map((span) => markedPassage(span.quote, [{ start: 0, end: span.quote.length, id: span.id }]))
      .join("<br>[…]<br>"),
  );
}

/** One source beside the answer: whose words, how they stand today, and the passage itself one tap away. */
export function sourceCard(cited: CitedPassage, context: ViewContext, text?: string): Html {
  const { texts, prefix, base } = context;
  const [first] = cited.citations;
  const standing = shownStanding(first.validity, context.today);
  const numbers = cited.citations.map((citation) => citation.number);
  const title = articleTitle(first.title, first.validity);
  const named = passageTitle(title, first.headings);
  const { titleLanguage = first.language } = first;
  return html`<li class="source" id="${prefix}-source-${numbers[0]}" data-standing="${standing}">
<p class="source__title"><span class="source__numbers">${numbers.join(", ")}</span> <a href="${base}${first.url}" lang="${titleLanguage}">${title}</a></p>
${named.second ? html`<p class="source__heading" lang="${first.language}">${named.main === title ? named.second : named.main}</p>` : ""}
<p class="validity validity--${standing}">${validityWords(first.validity, context.today, texts, context.language)}</p>
<details class="source__passage" data-passage="${cited.passageId}" data-spans="${JSON.stringify(cited.citations.map(({ number, start, end }) => ({ number, start, end })))}"${text === undefined ? raw(" data-partial") : ""}>
<summary>${texts.readPassage}<span class="visually-hidden"> ${numbers.join(", ")}</span></summary>
<div class="passage" lang="${first.language}"><div class="passage__text">${citedText(cited, text, prefix)}</div></div>
<p class="source__links"><a href="${base}${first.url}">${texts.openArticle}</a>${context.script ? html` <a href="#${prefix}-text" data-action="back-to-answer">${texts.backToAnswer}</a>` : ""}</p>
</details>
${first.sources.length ? html`<p class="source__from">${texts.basedOn}: ${first.sources.map((source, i) => html`${i ? "; " : ""}${sourceLine(source)}`)}</p>` : ""}
</li>`;
}
