import type { Answer, Question } from "../domain/answer.ts";
import { today as dayToday, standingOn } from "../domain/validity.ts";
import type { Jurisdiction } from "../domain/vocabulary.ts";
import type { AnalysedQuery } from "../language/analyser.ts";
import { normaliseText } from "../language/normalise.ts";
import { joinSplitCompounds } from "../language/split-compounds.ts";
import type { IndexedPassage } from "../ports/passage-index.ts";
import type { RetrievalHit } from "../retrieval/retrieve.ts";
import { coversBoth } from "./compare/covers-both.ts";
import { type Comparison, gatherComparison } from "./compare/gather-comparison.ts";
import { introducesBoth } from "./compare/introduces-both.ts";
import { readComparison } from "./compare/read-comparison.ts";
import { completeList } from "./complete-list.ts";
import { notFoundBelow, partialBelow } from "./confidence.ts";
import type { AnsweringDependencies } from "./dependencies.ts";
import { documentsOf } from "./documents-of.ts";
import { isFromAbroad, withoutRules } from "./experience-abroad.ts";
import { findHits, hitsConsidered } from "./find-hits.ts";
import { type LawGap, lawGapText } from "./find-law.ts";
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
  /** Studies and projects of the other country to read beside an answer that is not sure. */
  readonly elsewhere: readonly RetrievalHit[];
  /** The reader's country when no words or choice tell it; null when they do. */
  readonly home: Jurisdiction | null;
  /** A section of a law that was asked for and is not told, or not in full. */
  readonly lawGap: LawGap | null;
  readonly context: ReplyContext;
}

/** Everything that may be cited. */
export function runsOf({ runs, comparison }: Material): SelectedRun[] {
  return [...runs, ...(comparison?.rows.flatMap(({ cells }) => cells) ?? []), ...(comparison?.sections.flat() ?? [])];
}

const neverCarried: ReadonlySet<string> = new Set(["personal-data", "crisis", "blocked", "out-of-scope"]);
/** Earlier turns that were refused must not come back through a follow-up. */
const isRefused = (text: string): boolean => neverCarried.has(screenQuestion(text)?.outcome ?? "");

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

/** Beside a rule that did not exist yet, what was found for that day is told only when it answers. */
function told(before: readonly SelectedRun[], selected: readonly SelectedRun[], isSure: boolean): SelectedRun[] {
  return before.length && !isSure ? [...before] : [...before, ...selected];
}

/** Screens, understands, retrieves and selects. Gives a finished reply where no answer can be written. */
export async function gatherMaterial(
  dependencies: AnsweringDependencies,
  question: Question,
): Promise<{ reply: Answer } | { material: Material }> {
  const { analyser, index } = dependencies;
  const started = performance.now();
  const timings: Record<string, number> = {};
  let since = started;
  const lap = (name: string) => {
    const time = performance.now();
    timings[name] = round(time - since);
    since = time;
  };
  const today = dayToday(dependencies.now?.());
  const text = joinSplitCompounds(normaliseText(question.question).replace(/\s+/g, " ").trim(), index.vocabulary);

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

  const asUnderstood = understandQuestion(question, text, today, isRefused);
  const query = weighCarried(analyser.analyseQuery(asUnderstood.text, asUnderstood.language), asUnderstood.wordWeights);
  lap("understand");
  const context: ReplyContext = {
    language: asUnderstood.language,
    jurisdiction: asUnderstood.jurisdiction,
    asOf: asUnderstood.asOf,
    started,
    timings,
  };
  // "TTA" is spelt like a word without a subject, and a term of ours.
  const isTerm = query.terms.some(({ origin }) => origin === "lexicon");
  if (!query.contentWords.length && !query.lawReferences.length && !isTerm)
    return { reply: replyWithoutAnswer(dependencies, question, asUnderstood.text, "clarify", context) };

  const found = await findHits(dependencies, question, asUnderstood, query, today);
  lap("retrieve");
  const { understood, hits, confidence, lawGap } = found;
  if (understood.vague) {
    const followUps = clarifyChoices(hits, understood.language);
    return { reply: replyWithoutAnswer(dependencies, question, understood.text, "clarify", context, { followUps }) };
  }
  if (lawGap && !hits.length) {
    const body = lawGapText(lawGap, understood.language);
    return { reply: replyWithoutAnswer(dependencies, question, understood.text, "not-found", context, { body }) };
  }
  if (confidence < notFoundBelow) {
    const related = relatedTo(hits, new Set(), understood.language, found.elsewhere);
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
  const all = await documentsOf(dependencies, hits);
  const documents = found.isAbroad ? withoutRules(all) : all;
  const isSure = confidence >= partialBelow;
  // Nothing of the other country's law is told, of today or of that day.
  const before = found.isAbroad
    ? []
    : await notYetInForce(dependencies, question, understood, query, hits, today, isSure);
  const asked = found.isAbroad || !isSure ? null : readComparison(understood, today);
  const both = asked && coversBoth(hits, asked, question.audience, understood.language, index.documents);
  const selection: SelectionInput = {
    query,
    question: understood,
    audience: question.audience,
    hits: both ? [both, ...hits.filter((hit) => hit !== both)] : hits,
    documents,
    standingOf: (passage) => standingOn(passage.validity, understood.asOf),
    today,
    // So little is told of Norway that what lies near a question without an answer is about something else.
    leadAlone: !isSure && understood.jurisdiction === "NO",
  };
  const statements = selectStatements(selection, analyser, index.statistics);
  const list = completeList(selection, analyser, index.statistics);
  const selected = list ? [...list, ...statements.filter((run) => run.standing === "upcoming")] : statements;
  const pair = both ? null : asked;
  const comparison = pair ? await gatherComparison(dependencies, question, understood, pair) : null;
  const runs = comparison && pair ? introducesBoth(selected, pair, comparison) : told(before, selected, isSure);
  lap("select");
  return {
    material: {
      question,
      understood,
      query,
      hits,
      documents,
      runs: runs.map((run) => (isFromAbroad(run.passage, found.home) ? { ...run, abroad: true } : run)),
      comparison,
      confidence,
      elsewhere: isSure ? [] : (found.elsewhere ?? []),
      home: found.home,
      lawGap,
      context,
    },
  };
}
