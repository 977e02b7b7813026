import { html, raw } from "hono/html";
import { passageUrl } from "../../answering/compose.ts";
import type { Passage } from "../../domain/passage.ts";
import type { PassageIndex } from "../../ports/passage-index.ts";
import type { CarriedConversation } from "./chat-form.ts";
import type { PageRequest } from "./page-context.ts";
import { escapeHtml } from "./views/escape-html.ts";
import type { Html } from "./views/html-type.ts";
import { markdownHtml } from "./views/markdown-html.ts";
import { articleTitle, passageTitle } from "./views/passage-title.ts";
import { shownStanding, validityWords } from "./views/validity-words.ts";

interface Cited {
  readonly number: string;
  readonly passage: Passage;
}

function citedView({ number, passage }: Cited, { texts, language, today }: PageRequest): Html {
  const standing = shownStanding(passage.validity, today);
  const { main, second } = passageTitle(articleTitle(passage.title, passage.validity), passage.headings);
  return html`<li><span class="source__numbers">${number}</span> <a href="${passageUrl(passage)}" lang="${passage.language}">${main}${second ? ` (${second})` : ""}</a>
<span class="validity validity--${standing}">${validityWords(passage.validity, today, texts, language)}</span></li>`;
}

function answerView(content: string, cited: readonly Cited[], page: PageRequest): Html {
  const { texts } = page;
  const byNumber = new Map(cited.map((entry) => [entry.number, entry]));
  const marker = (number: number) => {
    const entry = byNumber.get(String(number));
    if (!entry) return "";
    const label = texts.citationLabel.replace("{number}", String(number));
    return ` <a class="marker" href="${escapeHtml(passageUrl(entry.passage))}" aria-label="${escapeHtml(label)}">${number}</a>`;
  };
  return html`<details class="earlier__answer"><summary>${texts.answerTitle}</summary>${raw(markdownHtml(content, { marker, tableLabel: texts.tableLabel }))}
${cited.length ? html`<h3>${texts.sources}</h3><ul class="earlier__sources">${cited.map((entry) => citedView(entry, page))}</ul>` : ""}</details>`;
}

/** Earlier exchanges of a conversation held without a script: each answer folded, with the sources of its numbers. */
export async function earlierView(
  { history, cited }: CarriedConversation,
  index: PassageIndex,
  page: PageRequest,
): Promise<Html | ""> {
  if (!history.length) return "";
  const { texts } = page;
  const entries = await index.get([...new Set(cited.flatMap((passages) => Object.values(passages)))]);
  const passages = new Map(entries.map(({ passage }) => [passage.passageId, passage]));
  const answers = history.filter(({ role }) => role === "assistant");
  const citedIn = (turn: (typeof history)[number]): Cited[] => {
    // Both lists lose their oldest first, so they are matched from their ends.
    const own = cited.at(answers.indexOf(turn) - answers.length) ?? {};
    return Object.entries(own).flatMap(([number, id]) => {
      const passage = passages.get(id);
      return passage ? [{ number, passage }] : [];
    });
  };
  return html`<section class="earlier" aria-label="${texts.earlierTurns}">${history.map((turn) =>
    turn.role === "user"
      ? html`<p class="asked"><span class="visually-hidden">${texts.youAsked}: </span>${turn.content}</p>`
      : answerView(turn.content, citedIn(turn), page),
  )}</section>`;
}
