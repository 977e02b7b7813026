import type { Answer, AnswerEvent, Citation, Outcome, Question, Statement } from "../domain/answer.ts";
import type { Passage } from "../domain/passage.ts";
import { today as dayToday, type IsoDate, standingOn } from "../domain/validity.ts";
import type { Jurisdiction, Language } from "../domain/vocabulary.ts";
import type { ContactEntry } from "../knowledge/article-schema.ts";
import type { Analyser } from "../language/analyser.ts";
import { detectLanguage } from "../language/detect-language.ts";
import { normaliseText } from "../language/normalise.ts";
import type { IndexedPassage, PassageIndex } from "../ports/passage-index.ts";
import type { RetrievalHit, Retriever } from "../retrieval/retrieve.ts";
import { type ComposedBlock, composeExtract, renderMarkdown } from "./compose.ts";
import { contactsFor, followUpQuestions, noticesFor, relatedTo } from "./present.ts";
import { type ScreenResult, screenQuestion } from "./screen/screen-question.ts";
import { type SelectedRun, selectStatements } from "./select.ts";
import { namedJurisdictions, type UnderstoodQuestion, understandQuestion } from "./understand.ts";
import { verifyStatements } from "./verify.ts";
import { words } from "./wording.ts";

/** What the pipeline needs; made by an entry, so that it knows no runtime. */
export interface AnsweringDependencies {
  readonly index: PassageIndex;
  readonly analyser: Analyser;
  readonly retriever: Retriever;
  readonly contacts: readonly ContactEntry[];
  readonly now?: () => Date;
  readonly newId?: () => string;
}

export interface Answerer {
  answer(question: Question, signal?: AbortSignal): Promise<Answer>;
  /** The same answer as a sequence of events; only checked sentences are ever sent. */
  stream(question: Question, signal?: AbortSignal): AsyncGenerator<AnswerEvent>;
}

/** Hits that selection and presentation see. */
const hitsConsidered = 24;

/** Below this share of the question covered nothing found is called an answer; below the next it is partial. */
const notFoundBelow = 0.3;
const partialBelow = 0.42;

/** How well the best hits meet the question, 0 to 1. */
export function confidenceOf(hits: readonly RetrievalHit[]): number {
  const best = hits[0];
  if (!best) return 0;
  const coverage = Math.max(...hits.slice(0, 3).map((hit) => hit.coverage));
  const similarity = best.similarity === null ? 0 : Math.max(0, best.similarity - 0.3);
  return Math.min(1, coverage * 0.85 + similarity * 0.5);
}

/**
 * The whole pipeline, one step after the other: screen, understand, retrieve, select, compose,
 * verify, present. Never throws for what a person may ask; failures of the index do throw.
 */
export function createAnswerer(dependencies: AnsweringDependencies): Answerer {
  const { index, analyser, retriever, contacts } = dependencies;
  const now = dependencies.now ?? (() => new Date());
  const newId = dependencies.newId ?? (() => crypto.randomUUID());
  const passagesOfDocument = new Map(index.documents.map((document) => [document.id, document.passageIds]));

  const traceFor = (started: number, timingsMs: Record<string, number>) => ({
    index: index.describe().fingerprint,
    analyser: analyser.version,
    timingsMs: { ...timingsMs, total: round(performance.now() - started) },
  });

  const reply = (
    question: Question,
    text: string,
    outcome: Exclude<Outcome, "answered" | "partial">,
    context: {
      language: Language;
      jurisdiction: Jurisdiction | null;
      asOf: IsoDate;
      started: number;
      timings: Record<string, number>;
      body?: string;
      related?: Answer["related"];
    },
  ): Answer => ({
    id: newId(),
    outcome,
    answer: context.body ?? words(context.language).replies[outcome],
    language: context.language,
    audience: question.audience,
    jurisdiction: context.jurisdiction,
    asOf: context.asOf,
    question: text,
    statements: [],
    citations: [],
    notices: [],
    contacts: contactsFor(
      contacts,
      outcome,
      context.jurisdiction ?? (context.language === "nb" ? "NO" : "DK"),
      [],
      context.language,
    ),
    related: context.related ?? [],
    followUps: [],
    trace: traceFor(context.started, context.timings),
  });

  const screened = (question: Question, text: string, result: ScreenResult, started: number, asOf: IsoDate): Answer => {
    const language = result.language ?? question.language ?? detectLanguage(text).language;
    const named = namedJurisdictions(text);
    const jurisdiction =
      result.jurisdiction ?? question.jurisdiction ?? (named.size === 1 ? ([...named][0] as Jurisdiction) : null);
    // What held personal data or an attack is never said back.
    const shown =
      result.outcome === "personal-data" ? (result.cleaned ?? "") : result.outcome === "blocked" ? "" : text;
    const base = words(language).replies[result.outcome];
    return reply(question, shown, result.outcome, {
      language,
      jurisdiction,
      asOf,
      started,
      timings: {},
      body: result.outcome === "personal-data" && result.cleaned ? `${base}\n\n> ${result.cleaned}` : base,
    });
  };

  const documentsOf = async (hits: readonly RetrievalHit[]): Promise<Map<string, readonly IndexedPassage[]>> => {
    const ids = [...new Set(hits.slice(0, 8).map((hit) => hit.entry.passage.documentId))];
    const lists = await Promise.all(
      ids.map(async (id): Promise<[string, readonly IndexedPassage[]]> => {
        const passageIds = passagesOfDocument.get(id) ?? [];
        return [id, passageIds.length <= 60 ? await index.get(passageIds) : []];
      }),
    );
    return new Map(lists);
  };

  /** When a day was named before the rule began, the answer is that it did not exist. */
  const notYetInForce = async (
    understood: UnderstoodQuestion,
    hits: readonly RetrievalHit[],
    query: ReturnType<Analyser["analyseQuery"]>,
    question: Question,
  ): Promise<SelectedRun[]> => {
    if (!understood.asOfGiven) return [];
    const today = dayToday(now());
    const anyTime = await retriever.retrieve({
      query,
      limit: 3,
      audience: question.audience,
      asOf: today,
      collection: "knowledge",
      ...(understood.jurisdiction ? { jurisdiction: understood.jurisdiction } : {}),
      preferredJurisdiction: understood.preferredJurisdiction,
    });
    const best = anyTime[0];
    if (!best || best.standing !== "current" || best.entry.passage.validity.from <= understood.asOf) return [];
    if (hits.slice(0, 3).some((hit) => hit.entry.passage.documentId === best.entry.passage.documentId)) return [];
    const document = (await documentsOf([best])).get(best.entry.passage.documentId) ?? [];
    const earlier = document.some(({ passage }) => standingOn(passage.validity, understood.asOf) === "current");
    if (earlier) return [];
    return selectStatements(
      {
        query,
        question: { ...understood, asOf: today, asOfGiven: false },
        audience: "citizen",
        hits: [best],
        documents: new Map([[best.entry.passage.documentId, document]]),
        standingOf: (passage) => standingOn(passage.validity, today),
        today,
      },
      analyser,
      index.statistics,
    ).slice(0, 1);
  };

  const run = async (question: Question): Promise<{ answer: Answer; blocks: readonly ComposedBlock[] }> => {
    const started = performance.now();
    const timings: Record<string, number> = {};
    const lap = (name: string, since: number) => {
      timings[name] = round(performance.now() - since);
      return performance.now();
    };
    const today = dayToday(now());
    const text = normaliseText(question.question).replace(/\s+/g, " ").trim();
    let since = performance.now();
    const stopped = screenQuestion(text);
    since = lap("screen", since);
    if (stopped) return { answer: screened(question, text, stopped, started, question.asOf ?? today), blocks: [] };

    const understood = understandQuestion(question, text, today);
    const query = analyser.analyseQuery(understood.text, question.language);
    since = lap("understand", since);
    const context = {
      language: understood.language,
      jurisdiction: understood.jurisdiction,
      asOf: understood.asOf,
      started,
      timings,
    };
    if (!query.contentWords.length && !query.lawReferences.length)
      return { answer: reply(question, understood.text, "clarify", context), blocks: [] };

    const hits = await retriever.retrieve({
      query,
      limit: hitsConsidered,
      audience: question.audience,
      asOf: understood.asOf,
      asOfGiven: understood.asOfGiven,
      about: understood.about,
      preferredJurisdiction: understood.preferredJurisdiction,
      ...(understood.jurisdiction ? { jurisdiction: understood.jurisdiction } : {}),
    });
    since = lap("retrieve", since);
    const confidence = confidenceOf(hits);
    const documents = await documentsOf(hits);
    const standingOf = (passage: Passage) => standingOn(passage.validity, understood.asOf);
    const related = relatedTo(hits, new Set(), understood.language);
    if (confidence < notFoundBelow) {
      const answer = reply(question, understood.text, "not-found", { ...context, related });
      return { answer: { ...answer, trace: { ...answer.trace, confidence: round(confidence) } }, blocks: [] };
    }
    const before = await notYetInForce(understood, hits, query, question);
    const selected = selectStatements(
      { query, question: understood, audience: question.audience, hits, documents, standingOf, today },
      analyser,
      index.statistics,
    );
    since = lap("select", since);
    const composed = composeExtract([...before, ...selected], understood.language);
    const runs = [...before, ...selected];
    const blocks = composed.blocks.map((block, i): ComposedBlock => {
      const from = runs[i]?.passage.validity.from;
      return i < before.length && from ? { ...block, label: words(understood.language).labels.notYet(from) } : block;
    });
    since = lap("compose", since);

    const byId = new Map(runs.map((entry) => [entry.passage.passageId, entry.passage]));
    const { kept, rejected } = verifyStatements(
      blocks.flatMap((block) => block.statements),
      composed.citations,
      (id) => byId.get(id),
    );
    lap("verify", since);
    const keptSet = new Set<Statement>(kept);
    const keptBlocks = blocks.map((block) => ({
      ...block,
      statements: block.statements.filter((statement) => keptSet.has(statement)),
    }));
    if (!kept.length)
      return { answer: reply(question, understood.text, "not-found", { ...context, related }), blocks: [] };

    const outcome: Outcome = confidence < partialBelow || rejected.length > 0 ? "partial" : "answered";
    const cited = runs.map((entry) => ({ passage: entry.passage, standing: standingOf(entry.passage) }));
    const citedDocuments = new Set(cited.map(({ passage }) => passage.documentId));
    const body = renderMarkdown(keptBlocks);
    const lead = cited[0]?.passage;
    const answer: Answer = {
      id: newId(),
      outcome,
      answer: outcome === "partial" ? `${words(understood.language).partialIntro}\n\n${body}` : body,
      language: understood.language,
      audience: question.audience,
      jurisdiction: understood.jurisdiction ?? lead?.jurisdiction ?? null,
      asOf: understood.asOf,
      question: understood.text,
      statements: kept.map(({ text: statement, citations }) => ({ text: statement, citations })),
      citations: composed.citations,
      notices: noticesFor(cited, understood),
      contacts: contactsFor(contacts, outcome, lead?.jurisdiction ?? "DK", lead?.topics ?? [], understood.language),
      related: relatedTo(hits, citedDocuments, understood.language),
      followUps: followUpQuestions(
        [...citedDocuments].map((id) => documents.get(id) ?? []),
        new Set(byId.keys()),
        understood.language,
      ),
      trace: { ...traceFor(started, timings), confidence: round(confidence) },
    };
    return { answer, blocks: keptBlocks };
  };

  return {
    answer: async (question) => (await run(question)).answer,
    async *stream(question) {
      const { answer, blocks } = await run(question);
      yield { type: "answer-start", id: answer.id, question: answer.question, language: answer.language };
      for (const citation of uniquePassages(answer.citations))
        yield { type: "passage-found", passageId: citation.passageId, title: citation.title, url: citation.url };
      if (blocks.length === 0) yield { type: "text-delta", text: answer.answer };
      else {
        // Block by block, each with its proofs right behind it.
        const byNumber = new Map(answer.citations.map((citation) => [citation.number, citation]));
        const intro = answer.outcome === "partial" ? `${words(answer.language).partialIntro}\n\n` : "";
        if (intro) yield { type: "text-delta", text: intro };
        const shown = blocks.filter((block) => block.statements.length);
        for (const [i, block] of shown.entries()) {
          yield { type: "text-delta", text: renderMarkdown([block]) + (i < shown.length - 1 ? "\n\n" : "") };
          for (const number of new Set(block.statements.flatMap((statement) => statement.citations))) {
            const citation = byNumber.get(number);
            if (citation) yield { type: "citation-added", citation };
          }
        }
      }
      for (const notice of answer.notices) yield { type: "notice", notice };
      yield { type: "answer-end", answer };
    },
  };
}

function uniquePassages(citations: readonly Citation[]): Citation[] {
  const seen = new Set<string>();
  return citations.filter((citation) => !seen.has(citation.passageId) && seen.add(citation.passageId));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
