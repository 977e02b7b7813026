import { html, raw } from "hono/html";
import type { Answer, Contact, NoticeKind } from "../../../domain/answer.ts";
import { feedbackView } from "./feedback-view.ts";
import type { Html } from "./html-type.ts";
import { markdownHtml } from "./markdown-html.ts";
import { byPassage, sourceCard } from "./source-card.ts";
import { shownStanding } from "./validity-words.ts";
import type { ViewContext } from "./view-context.ts";

/** Notices that a reader may overlook without harm; the others stand above the answer. */
const quietNotices: ReadonlySet<NoticeKind> = new Set(["as-of", "not-legal-advice"]);

/** Outcomes that end in a reply and not in an answer from sources. */
const withoutFeedback: ReadonlySet<Answer["outcome"]> = new Set(["crisis", "personal-data", "blocked", "error"]);

/** Outcomes where offering to reword the question would be out of place. */
const notEditable: ReadonlySet<Answer["outcome"]> = new Set(["crisis", "medical", "personal-data", "blocked"]);

function noticesView(answer: Answer, isQuiet: boolean, label: string): Html | "" {
  const notices = answer.notices.filter((notice) => quietNotices.has(notice.kind) === isQuiet);
  if (!notices.length) return "";
  return html`<ul class="notices notices--${isQuiet ? "quiet" : "caution"}" aria-label="${label}">${notices.map((notice) => html`<li data-kind="${notice.kind}" lang="${answer.language}">${notice.text}</li>`)}</ul>`;
}

function contactView(contact: Contact): Html {
  const name = contact.url ? html`<a href="${contact.url}" rel="noreferrer">${contact.name}</a>` : contact.name;
  return html`<li><strong>${name}</strong>${contact.phone ? html` <a class="phone" href="tel:${contact.phone.replace(/\s/g, "")}">${contact.phone}</a>` : ""}<br><span>${contact.for}</span></li>`;
}

/** The text of an answer with markers that lead to the quoted words. */
export function answerText(answer: Pick<Answer, "answer" | "citations">, context: ViewContext): Html {
  const byNumber = new Map(answer.citations.map((citation) => [citation.number, citation]));
  const label = context.texts.citationLabel;
  return raw(
    markdownHtml(answer.answer, {
      tableLabel: context.texts.tableLabel,
      marker: (number) => {
        const citation = byNumber.get(number);
        if (!citation) return `<span class="marker">${number}</span>`;
        const standing = shownStanding(citation.validity, context.today);
        return ` <a class="marker marker--${standing}" href="#${context.prefix}-quote-${number}" data-citation="${number}" lang="${context.language}" aria-label="${label.replace("{number}", String(number))}">${number}</a>`;
      },
    }),
  );
}

function understoodView(answer: Answer, asked: string, context: ViewContext): Html | "" {
  if (!answer.question) return "";
  const { texts, prefix } = context;
  const differs = answer.question.trim() !== asked.trim();
  return html`<div class="understood">${differs ? html`<p>${texts.understoodAs}: <q lang="${answer.language}">${answer.question}</q></p>` : ""}
<details><summary>${texts.editQuestion}</summary>
<form method="post" action="${context.base}/" class="edit-question">${context.hidden}
<label for="${prefix}-edit">${texts.editHint}</label>
<textarea id="${prefix}-edit" lang="${answer.language}" name="question" rows="2" maxlength="1000">${answer.question}</textarea>
<button type="submit">${texts.send}</button>
</form></details></div>`;
}

function actionsView(answer: Answer, context: ViewContext): Html | "" {
  if (!context.script || !answer.citations.length) return "";
  const { texts } = context;
  const button = (action: string, label: string) =>
    html`<button type="button" class="quiet" data-action="${action}">${label}</button>`;
  return html`<div class="actions" role="group" aria-label="${texts.answerActions}">${button("copy", texts.copy)}${button("print", texts.print)}${button("save", texts.save)}${context.base ? "" : button("handout", texts.addToHandout)}</div>`;
}

function personalDataView(answer: Answer, context: ViewContext): Html | "" {
  if (answer.outcome !== "personal-data" || !answer.question) return "";
  return html`<form method="post" action="${context.base}/" class="cleaned">${context.hidden}<button type="submit" name="question" value="${answer.question}">${context.texts.sendCleaned}</button></form>`;
}

/**
 * A whole answer, in its own language (text, notices, contacts, what to ask next), under labels of the page's: how the question was understood, what to be careful about, the text with its markers,
 * the sources beside it, contacts, what to ask next and a word on whether it helped.
 * `passages` holds the texts of cited passages where they are at hand.
 */
export function answerView(
  answer: Answer,
  asked: string,
  context: ViewContext,
  passages: ReadonlyMap<string, string> = new Map(),
): Html {
  const { texts, prefix } = context;
  const sources = byPassage(answer.citations);
  const replied = answer.outcome !== "answered" && answer.outcome !== "partial";
  const contacts = answer.contacts.length
    ? html`<section class="contacts${replied ? " contacts--first" : ""}" lang="${answer.language}"><h3 lang="${context.language}">${texts.contactsTitle}</h3><ul>${answer.contacts.map(contactView)}</ul></section>`
    : "";
  return html`<article class="answer${sources.length ? " answer--sourced" : ""}" data-outcome="${answer.outcome}" data-answer="${answer.id}" aria-labelledby="${prefix}-title">
<h2 class="visually-hidden" id="${prefix}-title">${texts.answerTitle}</h2>
<div class="answer__body">
${notEditable.has(answer.outcome) ? "" : understoodView(answer, asked, context)}
${noticesView(answer, false, texts.noticesTitle)}
<div class="answer__text" id="${prefix}-text" lang="${answer.language}" tabindex="-1">${answerText(answer, context)}</div>
${personalDataView(answer, context)}
${replied ? contacts : ""}
${noticesView(answer, true, texts.noticesTitle)}
${actionsView(answer, context)}
${replied ? "" : contacts}
</div>
${
  sources.length
    ? html`<section class="sources"><h3>${texts.sources}</h3><ol>${sources.map((cited) => sourceCard(cited, context, passages.get(cited.passageId)))}</ol></section>`
    : ""
}
<div class="answer__more">
${
  answer.followUps.length
    ? html`<section class="follow-ups"><h3>${answer.outcome === "clarify" ? texts.clarifyTitle : texts.followUpsTitle}</h3><form method="post" action="${context.base}/" class="chips" lang="${answer.language}">${context.hidden}${answer.followUps.map((question) => html`<button type="submit" name="question" value="${question}" class="chip">${question}</button>`)}</form></section>`
    : ""
}
${
  answer.related.length
    ? html`<section class="related"><h3>${texts.relatedTitle}</h3><ul>${answer.related.map((related) => html`<li><a href="${context.base}${related.url}" lang="${related.language}">${related.title}</a></li>`)}</ul></section>`
    : ""
}
${withoutFeedback.has(answer.outcome) ? "" : feedbackView(answer.id, context)}
</div>
</article>`;
}
