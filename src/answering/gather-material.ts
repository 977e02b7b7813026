import type { Answer, Question } from "../domain/answer.ts";
import { today as dayToday, type IsoDate, standingOn } from "../domain/validity.ts";
import type { AnalysedQuery } from "../language/analyser.ts";
import { normaliseText } from "../language/normalise.ts";
import type { IndexedPassage } from "../ports/passage-index.ts";
import type { RetrievalHit, RetrievalRequest } from "../retrieval/retrieve.ts";
import { type Comparison, gatherComparison } from "./compare/gather-comparison.ts";
import { introducesBoth } from "./compare/introduces-both.ts";
import { readComparison } from "./compare/read-comparison.ts";
import { completeList } from "./complete-list.ts";
import { confidenceOf, notFoundBelow, partialBelow } from "./confidence.ts";
import type { AnsweringDependencies } from "./dependencies.ts";
import { documentsOf } from "./documents-of.ts";
import { findLaw, type LawGap, lawGapText } from "./find-law.ts";
import { liftDocuments } from "./lift-documents.ts";
import { notYetInForce } from "./not-yet-in-force.ts";
import { relatedTo } from "./present.ts";
import { type ReplyContext, replyToScreened, replyWithoutAnswer, round } from "./reply.ts";
import { isOutsideField } from "./screen/scope.ts";
import { screenQuestion } from "./screen/screen-question.ts";
import { type SelectedRun, type SelectionInput, selectStatements } from "./select.ts";
import { clarifyChoices, countryChoices } from "./understand/clarify-choices.ts";
import { type UnderstoodQuestion, understandQuestion } from "./understand/understand-question.ts";
import { weighCarried } from "./understand/weigh-carried.ts";
import { words } from "./wording/wording.ts";

/** Everything an answer is made of, before it is written. */
export interface Material {
  readonly question: Question;
  readonly understood: UnderstoodQuestion;
  readonly query: AnalysedQuery;
  readonly hits: readonly RetrievalHit[];
  readonly documents: ReadonlyMap<string, readonly IndexedPassage[]>;
  readonly runs: readonly SelectedRun[];
  /** Two things asked about side by side; null for every other question. */
  readonly comparison: Comparison | null;
  readonly confidence: number;
  /** A section of a law that was asked for and is not told, or not in full. */
  readonly lawGap: LawGap | null;
  readonly context: ReplyContext;
}

/** Everything that may be cited. */
export function runsOf({ runs, comparison }: Material): SelectedRun[] {
  return [...runs, ...(comparison?.rows.flatMap(({ cells }) => cells) ?? []), ...(comparison?.sections.flat() ?? [])];
}

/** Hits that selection and presentation see. */
const hitsConsidered = 24;

/** What was studied or tried this many years after the day asked about says nothing of it. */
const yearsOfAStudy = 5;

const neverCarried: ReadonlySet<string> = new Set(["personal-data", "crisis", "blocked", "out-of-scope"]);
/** Earlier turns that were refused must not come back through a follow-up. */
const isRefused = (text: string): boolean => neverCarried.has(screenQuestion(text)?.outcome ?? "");

/** What the question before found, so that a follow-up looks there first. */
function hitsBefore(
  { retriever, analyser }: AnsweringDependencies,
  question: Question,
  understood: UnderstoodQuestion,
  basis: string,
  today: IsoDate,
): Promise<readonly RetrievalHit[]> {
  return retriever.retrieve({
    query: analyser.analyseQuery(basis, understood.language),
    limit: 6,
    audience: question.audience,
    asOf: today,
    preferredJurisdiction: understood.preferredJurisdiction,
    ...(understood.jurisdiction ? { jurisdiction: understood.jurisdiction } : {}),
  });
}

/**
 * The question once for each country where the answer depends on which is meant and nothing tells.
 * Asked at the start of a conversation only: who has been asked and goes on without a country is
 * answered for the likelier one, and told so.
 */
async function openCountries(
  { retriever }: AnsweringDependencies,
  question: Question,
  understood: UnderstoodQuestion,
  query: AnalysedQuery,
): Promise<string[]> {
  if (!understood.countryUnclear || question.history.length) return [];
  const hits = await retriever.retrieve({
    query,
    limit: hitsConsidered,
    audience: question.audience,
    asOf: understood.asOf,
    asOfGiven: understood.asOfGiven,
    about: understood.about,
  });
  return countryChoices(understood.text, hits, understood.language);
}

/** Screens, understands, retrieves and selects. Gives a finished reply where no answer can be written. */
export async function gatherMaterial(
  dependencies: AnsweringDependencies,
  question: Question,
): Promise<{ reply: Answer } | { material: Material }> {
  const { analyser, retriever, index } = dependencies;
  const started = performance.now();
  const timings: Record<string, number> = {};
  let since = started;
  const lap = (name: string) => {
    const time = performance.now();
    timings[name] = round(time - since);
    since = time;
  };
  const today = dayToday(dependencies.now?.());
  const text = normaliseText(question.question).replace(/\s+/g, " ").trim();

  const screened = screenQuestion(text, {
    history: question.history,
    rawText: question.question,
    jurisdiction: question.jurisdiction,
    language: question.language,
  });
  // "i 2012?" is too little to answer by itself, and enough after another question.
  const stopped = screened?.outcome === "clarify" && question.history.length > 0 ? null : screened;
  lap("screen");
  if (stopped)
    return {
      reply: replyToScreened(dependencies, question, text, stopped, { asOf: question.asOf ?? today, started, timings }),
    };

  const understood = understandQuestion(question, text, today, isRefused);
  const query = weighCarried(analyser.analyseQuery(understood.text, understood.language), understood.wordWeights);
  lap("understand");
  const context: ReplyContext = {
    language: understood.language,
    jurisdiction: understood.jurisdiction,
    asOf: understood.asOf,
    started,
    timings,
  };
  if (!query.contentWords.length && !query.lawReferences.length)
    return { reply: replyWithoutAnswer(dependencies, question, understood.text, "clarify", context) };

  const ofThatTime = (hit: RetrievalHit): boolean =>
    !understood.asOfGiven ||
    hit.standing !== "undated" ||
    Number(hit.entry.passage.validity.from.slice(0, 4)) - Number(understood.asOf.slice(0, 4)) <= yearsOfAStudy;
  const request: RetrievalRequest = {
    query,
    limit: hitsConsidered,
    audience: question.audience,
    asOf: understood.asOf,
    asOfGiven: understood.asOfGiven,
    about: understood.about,
    preferredJurisdiction: understood.preferredJurisdiction,
    ...(understood.jurisdiction ? { jurisdiction: understood.jurisdiction } : {}),
    ...(understood.benefit ? { benefit: understood.benefit } : {}),
  };
  const found = await retriever.retrieve(understood.basis ? { ...request, limit: 2 * hitsConsidered } : request);
  const all = understood.basis
    ? liftDocuments(found, await hitsBefore(dependencies, question, understood, understood.basis, today)).slice(
        0,
        hitsConsidered,
      )
    : found;
  lap("retrieve");
  if (understood.vague) {
    const followUps = clarifyChoices(all, understood.language);
    return { reply: replyWithoutAnswer(dependencies, question, understood.text, "clarify", context, { followUps }) };
  }
  const law = await findLaw(retriever, request, understood.text, query);
  if (law?.alone && law.gap && !law.hits.length) {
    const body = lawGapText(law.gap, understood.language);
    return { reply: replyWithoutAnswer(dependencies, question, understood.text, "not-found", context, { body }) };
  }
  const hits = (law?.alone ? law.hits : all).filter(ofThatTime);
  const confidence = law?.alone ? 1 : confidenceOf(all, query, index.statistics);
  if (confidence < notFoundBelow) {
    const related = relatedTo(hits, new Set(), understood.language);
    return {
      reply: replyWithoutAnswer(
        dependencies,
        question,
        understood.text,
        isOutsideField(understood.text) ? "out-of-scope" : "not-found",
        context,
        { related, confidence },
      ),
    };
  }
  const countries = await openCountries(dependencies, question, understood, query);
  if (countries.length) {
    const extra = { body: words(understood.language).whichCountry, followUps: countries };
    return { reply: replyWithoutAnswer(dependencies, question, understood.text, "clarify", context, extra) };
  }
  const documents = await documentsOf(dependencies, hits);
  const before = await notYetInForce(dependencies, question, understood, query, hits, today);
  const selection: SelectionInput = {
    query,
    question: understood,
    audience: question.audience,
    hits,
    documents,
    standingOf: (passage) => standingOn(passage.validity, understood.asOf),
    today,
  };
  const statements = selectStatements(selection, analyser, index.statistics);
  const list = completeList(selection, analyser, index.statistics);
  const selected = list ? [...list, ...statements.filter((run) => run.standing === "upcoming")] : statements;
  const pair = confidence < partialBelow ? null : readComparison(understood, today);
  const comparison = pair ? await gatherComparison(dependencies, question, understood, pair) : null;
  const runs = comparison && pair ? introducesBoth(selected, pair, comparison) : [...before, ...selected];
  lap("select");
  return {
    material: {
      question,
      understood,
      query,
      hits,
      documents,
      runs,
      comparison,
      confidence,
      lawGap: law?.gap ?? null,
      context,
    },
  };
}
