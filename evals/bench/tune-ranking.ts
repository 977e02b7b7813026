/**
 * Tunes the ranking's weights on questions the index has never seen: of every passage one way of
 * asking is held back from the index, and the weights are chosen that find the passage by it.
 * Two folds (even and odd passages): tuned on one, reported on the other.
 *
 * usage: node evals/bench/tune-ranking.ts [rounds]
 */
import { readFolder } from "../../src/adapters/file-system/read-folder.ts";
import type { Passage } from "../../src/domain/passage.ts";
import { articlePassages } from "../../src/knowledge/article-passages.ts";
import { parseKnowledge } from "../../src/knowledge/knowledge-base.ts";
import { type AnalysedQuery, createAnalyser } from "../../src/language/analyser.ts";
import type { EmbeddingModel } from "../../src/ports/embedding-model.ts";
import { passageVocabulary, prepareIndex } from "../../src/retrieval/prepare-index.ts";
import { defaultRanking, type RankingWeights } from "../../src/retrieval/ranking.ts";
import { createRetriever } from "../../src/retrieval/retrieve.ts";
import { indexInMemory } from "./index-in-memory.ts";
import { loadBenchEmbedding } from "./load-embedding.ts";

interface HeldOut {
  readonly query: AnalysedQuery;
  readonly passageId: string;
  readonly documentId: string;
  readonly vector: Float32Array | null;
}

const today = "2026-11-22";
const { knowledge } = parseKnowledge(await readFolder("knowledge"));
const whole = knowledge.articles.flatMap((article) => articlePassages(article, knowledge.sources));

// One way of asking is held back where a passage has at least two; which one is decided by its position.
const heldBack: { question: string; passage: Passage }[] = [];
const passages = whole.map((passage, i): Passage => {
  if (passage.questions.length < 2) return passage;
  const at = (i * 7) % passage.questions.length;
  heldBack.push({ question: passage.questions[at] as string, passage });
  return { ...passage, questions: passage.questions.filter((_, k) => k !== at) };
});

const vocabulary = passageVocabulary(passages, knowledge.lexicon, knowledge.compoundParts);
const analyser = createAnalyser(vocabulary, knowledge.lexicon);
const embedding: EmbeddingModel | null = await loadBenchEmbedding();
const build = await prepareIndex({
  passages,
  documents: [],
  lexicon: knowledge.lexicon,
  vocabulary,
  analyser,
  embedding,
});
const index = indexInMemory(build);

// Every third question keeps a run short; both folds stay above 250 questions.
const questions: HeldOut[] = await Promise.all(
  heldBack
    .filter((_, i) => i % 3 === 0)
    .map(async ({ question, passage }) => ({
      query: analyser.analyseQuery(question),
      passageId: passage.passageId,
      documentId: passage.documentId,
      vector: embedding ? ((await embedding.embed([question], "query"))[0] ?? null) : null,
    })),
);
const folds = [questions.filter((_, i) => i % 2 === 0), questions.filter((_, i) => i % 2 === 1)] as const;

/** Reciprocal rank of the passage within ten plus that of its document: both matter to an answer. */
async function score(weights: RankingWeights, set: readonly HeldOut[]) {
  const cached: EmbeddingModel | null = embedding && {
    ...embedding,
    embed: async (texts) => texts.map((text) => vectors.get(text) as Float32Array),
  };
  const retriever = createRetriever(index, cached, weights);
  let passageRank = 0;
  let documentRank = 0;
  let first = 0;
  let five = 0;
  for (const { query, passageId, documentId } of set) {
    const hits = await retriever.retrieve({
      query,
      limit: 10,
      asOf: today,
      about: { past: true, future: true, proposal: true },
    });
    const at = hits.findIndex((hit) => hit.entry.passage.passageId === passageId);
    const documentAt = hits.findIndex((hit) => hit.entry.passage.documentId === documentId);
    if (at >= 0) passageRank += 1 / (at + 1);
    if (documentAt >= 0) documentRank += 1 / (documentAt + 1);
    if (at === 0) first++;
    if (documentAt >= 0 && documentAt < 5) five++;
  }
  const n = set.length;
  return {
    objective: (passageRank + documentRank) / n,
    mrr: passageRank / n,
    documentMrr: documentRank / n,
    hit1: first / n,
    documentHit5: five / n,
  };
}
const vectors = new Map(questions.flatMap(({ query, vector }) => (vector ? [[query.text, vector] as const] : [])));

type Knob = {
  name: string;
  get: (w: RankingWeights) => number;
  set: (w: RankingWeights, v: number) => RankingWeights;
  values: number[];
};
const field = (name: "title" | "questions" | "headings", values: number[]): Knob => ({
  name: `fields.weight.${name}`,
  get: (w) => w.fields.weight[name],
  set: (w, v) => ({ ...w, fields: { ...w.fields, weight: { ...w.fields.weight, [name]: v } } }),
  values,
});
const norm = (name: "questions" | "body"): Knob => ({
  name: `fields.lengthNormalisation.${name}`,
  get: (w) => w.fields.lengthNormalisation[name],
  set: (w, v) => ({
    ...w,
    fields: { ...w.fields, lengthNormalisation: { ...w.fields.lengthNormalisation, [name]: v } },
  }),
  values: [0.2, 0.4, 0.6, 0.8],
});
const plain = (
  name: "rarity" | "furtherForms" | "coverage" | "dense" | "document" | "sameDocument",
  values: number[],
): Knob => ({
  name,
  get: (w) => w[name],
  set: (w, v) => ({ ...w, [name]: v }),
  values,
});
const knobs: Knob[] = [
  plain("dense", [0, 0.3, 0.6, 1, 1.5, 2.2, 3]),
  plain("rarity", [0.8, 1, 1.2, 1.4, 1.7]),
  field("questions", [0.8, 1.4, 1.8, 2.4, 3.2, 4.5]),
  field("title", [0.6, 1, 1.6, 2.4, 3.2]),
  field("headings", [0.6, 1, 1.4, 2, 3]),
  plain("coverage", [0, 0.25, 0.5, 0.75, 1]),
  plain("document", [0, 0.1, 0.15, 0.25, 0.4]),
  plain("furtherForms", [0, 0.15, 0.25, 0.4, 0.6]),
  {
    name: "fields.k1",
    get: (w: RankingWeights) => w.fields.k1,
    set: (w: RankingWeights, v: number) => ({ ...w, fields: { ...w.fields, k1: v } }),
    values: [0.6, 0.9, 1.2, 1.8, 2.5],
  },
  norm("questions"),
  norm("body"),
  plain("sameDocument", [0, 0.03, 0.06, 0.1]),
].filter((knob) => embedding || knob.name !== "dense");

async function tune(set: readonly HeldOut[], rounds: number): Promise<RankingWeights> {
  let weights = defaultRanking;
  let best = (await score(weights, set)).objective;
  for (let round = 0; round < rounds; round++) {
    let changed = false;
    for (const knob of knobs) {
      for (const value of knob.values) {
        if (value === knob.get(weights)) continue;
        const candidate = knob.set(weights, value);
        const { objective } = await score(candidate, set);
        if (objective > best + 0.0005) {
          best = objective;
          weights = candidate;
          changed = true;
        }
      }
    }
    if (!changed) break;
  }
  return weights;
}

const show = (label: string, figures: Awaited<ReturnType<typeof score>>) =>
  console.log(
    label.padEnd(34),
    Object.entries(figures)
      .map(([name, value]) => `${name} ${value.toFixed(3)}`)
      .join("  "),
  );

const rounds = Number(process.argv[2] ?? 2);
console.log(`${questions.length} held-back questions, embedding ${embedding?.id ?? "none"}`);
show("default, all", await score(defaultRanking, questions));
for (const [k, fold] of folds.entries()) {
  const other = folds[1 - k] as readonly HeldOut[];
  const weights = await tune(fold, rounds);
  show(`fold ${k}: tuned, on itself`, await score(weights, fold));
  show(`fold ${k}: tuned, on the other`, await score(weights, other));
  show(`fold ${k}: default, on the other`, await score(defaultRanking, other));
  console.log(knobs.map((knob) => `${knob.name}=${knob.get(weights)}`).join(" "));
}
