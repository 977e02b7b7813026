import { Hono } from "hono";
import { html, raw } from "hono/html";
import { passageUrl } from "../../answering/compose.ts";
import type { Answer, Contact } from "../../domain/answer.ts";
import type { Jurisdiction } from "../../domain/vocabulary.ts";
import type { AppDependencies } from "../dependencies.ts";
import { toQuestion } from "../routes/ask.ts";
import { askRequestSchema } from "../schemas.ts";
import {
  contactLine,
  draftFromAnswer,
  draftFromPassage,
  itemBudget,
  type Sheet,
  type SheetDraft,
  type SheetItem,
  shortenDraft,
  sourcesLine,
} from "./handout-sheet.ts";
import type { PageAssetsOf } from "./page-assets.ts";
import { type PageRequest, pageRequest } from "./page-context.ts";
import { fill } from "./texts/fill.ts";
import { dayText } from "./views/day-text.ts";
import type { Html } from "./views/html-type.ts";
import { validityWords } from "./views/validity-words.ts";

const maximumItems = 4;
/** More than ever fit: the page shows as many as it has room for. */
const writingLines = raw("<i></i>".repeat(14));

interface Picked {
  readonly questions: readonly string[];
  readonly passageIds: readonly string[];
}

function readPicked(questions: readonly string[], passages: readonly string[]): Picked {
  const lines = questions
    .flatMap((text) => text.split("\n"))
    .map((line) => line.trim().slice(0, 300))
    .filter(Boolean);
  const passageIds = [...new Set(passages)].slice(0, maximumItems);
  return { passageIds, questions: [...new Set(lines)].slice(0, maximumItems) };
}

function itemView(item: SheetItem, page: PageRequest, origin: string): Html {
  const { texts, language } = page;
  return html`<section class="sheet__item"><h3 lang="${item.language}">${item.title}</h3>
<div lang="${item.language}">${item.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}</div>
${item.validity ? html`<p class="sheet__small">${validityWords(item.validity, page.today, texts, language)}.${item.shortened ? ` ${fill(texts.handoutShortened, { url: origin + (item.url.split("#")[0] ?? "") })}` : ""}</p>` : ""}</section>`;
}

function sheetView(sheet: Sheet, page: PageRequest, origin: string): Html {
  const { texts, language } = page;
  return html`<article class="sheet" id="sheet" aria-labelledby="sheet-title">
<header><h2 id="sheet-title">${texts.handoutSheetTitle}</h2><p class="sheet__small">${fill(texts.handoutDate, { day: dayText(page.today, language) })}</p></header>
${sheet.items.map((item) => itemView(item, page, origin))}
${sheet.contacts.length ? html`<section><h3>${texts.handoutContacts}</h3><ul class="sheet__contacts">${sheet.contacts.map((contact) => html`<li><strong>${contact.name}</strong>${contactLine(contact).slice(contact.name.length)}</li>`)}</ul></section>` : ""}
<section class="sheet__notes"><h3>${texts.handoutNotes}</h3><div class="lines" aria-hidden="true">${writingLines}</div></section>
<footer class="sheet__small"><p>${texts.handoutSources}: ${sourcesLine(sheet.sources)}.</p><p>${texts.handoutGeneral} ${origin}</p></footer>
</article>`;
}

/** `/handout`: a nurse picks questions or passages and prints one A4 page for the patient. */
export function handoutPage(dependencies: AppDependencies, assetsOf: PageAssetsOf): Hono {
  const { answerer, index } = dependencies;

  const makeSheet = async (picked: Picked, page: PageRequest): Promise<Sheet> => {
    const drafts: SheetDraft[] = [];
    const unanswered: string[] = [];
    const found = new Map<string, Contact>();
    const ask = async (question: string, jurisdiction: Jurisdiction | null) => {
      const parsed = askRequestSchema.safeParse({ question, jurisdiction, language: page.language });
      return parsed.success ? answerer.answer(toQuestion(parsed.data)) : null;
    };
    const first: (Answer | null)[] = [];
    for (const question of picked.questions) first.push(await ask(question, null));
    // A sheet is one patient's: a question that leaves the country open follows the others.
    const country = first.find((answer) => answer?.statements.length)?.jurisdiction ?? null;
    for (const [at, question] of picked.questions.entries()) {
      const open = first[at]?.outcome === "clarify" && country;
      const answer = (open ? await ask(question, country) : first[at]) ?? null;
      const draft = answer ? draftFromAnswer(answer.question || question, answer) : null;
      if (draft) drafts.push(draft);
      // A refused question may hold personal data and is not shown again.
      else unanswered.push(answer && ["personal-data", "blocked"].includes(answer.outcome) ? "…" : question);
      if (draft) for (const contact of answer?.contacts ?? []) found.set(contact.name, contact);
    }
    for (const { passage } of await index.get(picked.passageIds)) {
      drafts.push(draftFromPassage(passage, passageUrl(passage)));
      if (found.size) continue;
      // Whom to turn to follows from the subject; asking about it is how the answerer tells.
      const about = await answerer.answer(
        toQuestion(
          askRequestSchema.parse({
            question: passage.title,
            jurisdiction: passage.jurisdiction,
            language: page.language,
          }),
        ),
      );
      for (const contact of about.contacts) found.set(contact.name, contact);
    }
    const contacts = [...found.values()].slice(0, 3);
    const sources = (items: readonly { readonly sources: Sheet["sources"] }[]) =>
      [...new Map(items.flatMap((item) => item.sources).map((source) => [source.id, source])).values()].slice(0, 8);
    const budget = itemBudget(drafts.length, contacts, sources(drafts));
    const items = drafts.map((draft) => shortenDraft(draft, budget));
    return { items, unanswered, contacts, sources: sources(items) };
  };

  const show = async (page: PageRequest, picked: Picked, origin: string, posted = false) => {
    const { texts, language } = page;
    const asked = picked.questions.length + picked.passageIds.length > 0;
    const sheet = asked ? await makeSheet(picked, page) : null;
    const entries = await index.get(picked.passageIds);
    return page.render({
      title: texts.handoutTitle,
      kind: "handout",
      script: "handout",
      indexed: !asked,
      body: html`<div class="handout-form screen-only"><h1>${texts.handoutTitle}</h1><p class="lead">${texts.handoutLead}</p>
<form method="post" action="/handout" id="handout">
<input type="hidden" name="lang" value="${language}">
<label for="questions">${texts.handoutQuestions}</label>
<textarea id="questions" name="questions" rows="4" maxlength="1300" placeholder="${texts.handoutExample}">${picked.questions.join("\n")}</textarea>
<p class="hint">${texts.questionHint}</p>
${entries.length ? html`<fieldset><legend>${texts.handoutPassages}</legend>${entries.map(({ passage }) => html`<label class="tick"><input type="checkbox" name="passage" value="${passage.passageId}" checked> <span lang="${passage.language}">${passage.title}: ${passage.headings.at(-1)}</span></label>`)}</fieldset>` : ""}
<div class="composer__row"><button type="submit" class="primary">${texts.handoutMake}</button><button type="button" class="quiet" data-action="print" hidden>${texts.handoutPrint}</button></div>
</form>
${posted && !asked ? html`<p class="problem" role="alert">${texts.handoutNothing}</p>` : ""}
${sheet?.unanswered.map((question) => html`<p class="problem" role="alert">${fill(texts.handoutNoAnswer, { question })}</p>`) ?? ""}</div>
${sheet?.items.length ? sheetView(sheet, page, origin) : ""}`,
    });
  };

  return new Hono()
    .get("/handout", (context) => {
      const page = pageRequest(context, dependencies, assetsOf);
      return show(page, readPicked([], context.req.queries("passage") ?? []), dependencies.origin(context));
    })
    .post("/handout", async (context) => {
      const form = await context.req.parseBody({ all: true });
      const strings = (value: unknown) =>
        [value ?? []].flat().filter((entry): entry is string => typeof entry === "string");
      const page = pageRequest(context, dependencies, assetsOf, strings(form.lang)[0]);
      return show(page, readPicked(strings(form.questions), strings(form.passage)), dependencies.origin(context), true);
    });
}
