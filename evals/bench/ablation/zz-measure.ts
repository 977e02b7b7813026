import { createAnswerer } from "../../../src/answering/answer-question.ts";
import type { Passage } from "../../../src/domain/passage.ts";
import { type Analyser, createAnalyser } from "../../../src/language/analyser.ts";
import type { EmbeddingModel } from "../../../src/ports/embedding-model.ts";
import { passageVocabulary, prepareIndex } from "../../../src/retrieval/prepare-index.ts";
import { defaultRanking } from "../../../src/retrieval/ranking.ts";
import { createRetriever, type Retriever } from "../../../src/retrieval/retrieve.ts";
import { createSearcher, type Searcher } from "../../../src/retrieval/search.ts";
import { rankOfDocument, reciprocalRank } from "../../metrics/ranking.ts";
import { createAsker } from "../../runner/asker.ts";
import { perturb } from "../../runner/perturb.ts";
import type { CaseResult, SuiteOutcome } from "../../runner/result.ts";
import type { Suite } from "../../runner/suite.ts";
import { librarySuite } from "../../runner/suites/library.ts";
import { retrievalSuite } from "../../runner/suites/retrieval.ts";
import type { EvaluationTarget } from "../../runner/target.ts";
import type { BenchCorpus } from "../bench-corpus.ts";
import { indexInMemory } from "../index-in-memory.ts";
import type { VariantFigures } from "../results.ts";
import type { Variant } from "./variants.ts";

/** Questions that stand in no index here, each with the passage it was written for. */
export interface HeldOutQuestions {
  /** A table that has not learned them. */
  readonly embedding: EmbeddingModel;
  readonly texts: ReadonlySet<string>;
}

/** What a variant was seen to do, and which cases it had right, to be set against the whole search. */
export interface VariantMeasurement {
  readonly figures: VariantFigures;
  readonly right: ReadonlySet<string>;
}

const today = "2026-11-22";

interface Wired {
  readonly target: EvaluationTarget;
  readonly retriever: Retriever;
  readonly analyser: Analyser;
}

export async function wire(
  variant: Variant,
  { knowledge }: BenchCorpus,
  passages: readonly Passage[],
  embedding: EmbeddingModel | null,
): Promise<Wired> {
  const vocabulary = passageVocabulary(passages, knowledge.lexicon, knowledge.compoundParts);
  const whole = createAnalyser(vocabulary, knowledge.lexicon, variant.analyser);
  const analyser: Analyser =
    variant.words === false
      ? { ...whole, analyseQuery: (text, language) => ({ ...whole.analyseQuery(text, language), terms: [] }) }
      : whole;
  const model = variant.meaning === false ? null : embedding;
  const documents = [...Map.groupBy(passages, (passage) => passage.documentId)].map(([id, own]) => {
    const { title, collection, kind, type, language, jurisdiction, audience, topics } = own[0] as Passage;
    const passageIds = own.map((passage) => passage.passageId);
    const shared = { title, collection, kind, type, language, jurisdiction, audience, topics };
    return { id, ...shared, reviewed: null, reviewBy: null, passageIds };
  });
  const { lexicon } = knowledge;
  const index = indexInMemory(
    await prepareIndex({ passages, documents, lexicon, vocabulary, analyser: whole, embedding: model }),
  );
  const retriever = createRetriever(index, model, variant.ranking ?? defaultRanking);
  const searcher = createSearcher(retriever, analyser);
  const covering = new Map<string, string[]>();
  for (const { frontMatter } of knowledge.articles)
    for (const entry of frontMatter.covers) covering.set(entry, [...(covering.get(entry) ?? []), frontMatter.id]);
  const target: EvaluationTarget = {
    searcher,
    index,
    answerer: createAnswerer({ index, analyser, retriever, contacts: knowledge.contacts }),
    documentsCovering: (entry) => covering.get(entry) ?? [],
    today,
    startMs: 0,
    rebuild: () => Promise.reject(new Error("A bench does not rebuild.")),
  };
  return { target, retriever, analyser };
}

export async function runSuite(suite: Suite, target: EvaluationTarget): Promise<Exclude<SuiteOutcome, { notRun: string }>> {
  const outcome = await suite.run({ target, asker: createAsker(target.answerer) });
  if ("notRun" in outcome) throw new Error(outcome.notRun);
  return outcome;
}

const share = (cases: readonly CaseResult[]) =>
  cases.length ? cases.filter((entry) => entry.right).length / cases.length : 0;

/** Shares of right ones: all, by language, citizens (lay) and the others (expert). */
function slices(cases: readonly CaseResult[]) {
  const of = (dimension: string, value: string) => share(cases.filter((entry) => entry.slices[dimension] === value));
  return {
    all: share(cases),
    da: of("lang", "da"),
    nb: of("lang", "nb"),
    en: of("lang", "en"),
    lay: of("persona", "citizen"),
    expert: share(cases.filter((entry) => entry.slices.persona !== "citizen")),
  };
}

const withTypos = (searcher: Searcher): Searcher => ({
  search: (request) => searcher.search({ ...request, q: perturb(request.q, "typo") }),
});

/** Measures one variant on the knowledge bank, on the library and, when there are any, on held-out questions. */
export async function measureVariant(
  variant: Variant,
  corpus: BenchCorpus,
  embedding: EmbeddingModel,
  heldOut: HeldOutQuestions | null,
): Promise<VariantMeasurement> {
  const change = variant.passages ?? (async (passages: readonly Passage[]) => passages);
  const articles = await change(corpus.articles);
  const { target } = await wire(variant, corpus, articles, embedding);
  const found = await runSuite(retrievalSuite, target);
  const facts = found.cases.filter((entry) => entry.slices.persona !== undefined);
  const spoilt = await runSuite(retrievalSuite, { ...target, searcher: withTypos(target.searcher) });
  const metric = (name: string) => found.metrics.find((entry) => entry.name === name)?.value ?? 0;

  const both = await change([...corpus.articles, ...corpus.library]);
  const read = corpus.library.length
    ? await runSuite(librarySuite, (await wire(variant, corpus, both, embedding)).target)
    : null;
  const right = [
    ...facts.filter((entry) => entry.right).map((entry) => `knowledge ${entry.id}`),
    ...(read?.cases.filter((entry) => entry.right).map((entry) => `library ${entry.id}`) ?? []),
  ];
  return {
    figures: {
      knowledge: {
        ...slices(facts),
        first: metric("hit@1"),
        reciprocalRank: metric("MRR@10"),
        gain: metric("nDCG@10"),
        typo: share(spoilt.cases.filter((entry) => entry.slices.persona !== undefined)),
      },
      library: read ? slices(read.cases) : null,
      heldOut: heldOut ? await measureHeldOut(variant, corpus, heldOut) : null,
    },
    right: new Set(right),
  };
}

/** Each third held-out question, asked of an index and a table that have seen none of them. */
async function measureHeldOut(variant: Variant, corpus: BenchCorpus, { embedding, texts }: HeldOutQuestions) {
  const isHeld = (question: string) => texts.has(question.toLowerCase());
  const questions = corpus.articles.flatMap(({ questions: own, passageId }) =>
    own.filter(isHeld).map((question) => ({ question, passageId })),
  );
  const unseen = corpus.articles.map((passage) => ({
    ...passage,
    questions: passage.questions.filter((question) => !isHeld(question)),
  }));
  const change = variant.passages ?? (async (passages: readonly Passage[]) => passages);
  const { retriever, analyser } = await wire(variant, corpus, await change(unseen), embedding);
  const ranks: (number | null)[] = [];
  for (const { question, passageId } of questions.filter((_, i) => i % 3 === 0)) {
    const hits = await retriever.retrieve({
      query: analyser.analyseQuery(question),
      limit: 10,
      asOf: today,
      // The question may be meant for an older rule or a plan: time is not what is measured here.
      about: { past: true, future: true, proposal: true },
    });
    ranks.push(
      rankOfDocument(
        new Set([passageId]),
        hits.map((hit) => hit.entry.passage.passageId),
      ),
    );
  }
  const within = (limit: number) => ranks.filter((rank) => rank !== null && rank <= limit).length / ranks.length;
  return {
    n: ranks.length,
    first: within(1),
    five: within(5),
    reciprocalRank: ranks.reduce((sum: number, rank) => sum + reciprocalRank(rank), 0) / ranks.length,
  };
}
