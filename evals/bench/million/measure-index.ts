import { readFileSync } from "node:fs";
import type { Table } from "@lancedb/lancedb";
import { connect, currentFingerprint, passageTable } from "../../../src/adapters/lancedb/connection.ts";
import { openLanceIndex } from "../../../src/adapters/lancedb/open-index.ts";
import { createAnalyser } from "../../../src/language/analyser.ts";
import type { EmbeddingModel } from "../../../src/ports/embedding-model.ts";
import type { CandidateTerm, PassageFilter, PassageIndex } from "../../../src/ports/passage-index.ts";
import { inverseDocumentFrequency } from "../../../src/retrieval/bm25f.ts";
import { createRetriever } from "../../../src/retrieval/retrieve.ts";
import { quantile } from "../../metrics/quantile.ts";
import { readBenchCorpus } from "../bench-corpus.ts";

/** Milliseconds of one kind of search over all questions. */
export interface Timing {
  readonly what: string;
  /** Null where nothing was timed. */
  readonly p50: number | null;
  readonly p95: number | null;
  /** Processor milliseconds of a search on the mean, all threads: what other work on the machine does not change. */
  readonly cpu: number | null;
  /** Share of the exact ten nearest that came back; null for what is no vector search. */
  readonly recall: number | null;
}
export interface IndexMeasurement {
  readonly openMs: number;
  readonly timings: readonly Timing[];
  /** Resident memory in MB: with the index open, and at most while the service searched. */
  readonly openMegabytes: number;
  readonly peakMegabytes: number;
}

interface PreparedQuestion {
  readonly text: string;
  readonly terms: readonly CandidateTerm[];
  readonly vector: Float32Array;
}

const candidates = 120;
const nearest = 10;
/** What is asked of a vector index: partitions looked into, and how many times ten are looked at exactly. */
const settings: readonly { nprobes: number; refine: number }[] = [
  { nprobes: 10, refine: 0 },
  { nprobes: 10, refine: 5 },
  { nprobes: 20, refine: 5 },
  { nprobes: 50, refine: 5 },
  { nprobes: 100, refine: 10 },
];
const danishLawToday: PassageFilter = { jurisdiction: "DK", inForceOn: "2026-11-22" };

async function timed<T>(run: () => Promise<T>): Promise<[T, number]> {
  const from = performance.now();
  const result = await run();
  return [result, performance.now() - from];
}

/** Asks all questions once; `recallOf` tells how good each answer is. */
async function measure(
  what: string,
  questions: readonly PreparedQuestion[],
  run: (question: PreparedQuestion, i: number) => Promise<readonly string[] | undefined>,
  exact?: readonly (readonly string[])[],
): Promise<Timing> {
  const times: number[] = [];
  let found = 0;
  const before = process.cpuUsage();
  for (const [i, question] of questions.entries()) {
    const [ids, ms] = await timed(() => run(question, i));
    times.push(ms);
    const wanted = exact?.[i] ?? [];
    const got = new Set(ids);
    found += wanted.filter((id) => got.has(id)).length / (wanted.length || 1);
  }
  const { user, system } = process.cpuUsage(before);
  return {
    what,
    cpu: (user + system) / 1_000 / questions.length,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    recall: exact ? found / questions.length : null,
  };
}

async function prepareQuestions(
  index: PassageIndex,
  embedding: EmbeddingModel,
  limit: number,
): Promise<{
  questions: PreparedQuestion[];
  analyse: (text: string) => ReturnType<ReturnType<typeof createAnalyser>["analyseQuery"]>;
}> {
  const { knowledge } = await readBenchCorpus("");
  const analyser = createAnalyser(index.vocabulary, knowledge.lexicon);
  const texts = readFileSync("evals/suites/answers/cases.jsonl", "utf8")
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { question: string }).question)
    .slice(0, limit);
  const questions: PreparedQuestion[] = [];
  for (const text of texts) {
    const query = analyser.analyseQuery(text);
    const terms = query.terms
      .filter(({ term }) => index.statistics.documentFrequency.has(term))
      .map(({ term, weight }) => ({ term, weight: weight * inverseDocumentFrequency(term, index.statistics) }))
      .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
    const [vector] = await embedding.embed([query.corrected], "query");
    questions.push({ text, terms, vector: vector as Float32Array });
  }
  return { questions, analyse: (text) => analyser.analyseQuery(text) };
}

const idsOf = (rows: unknown[]) => (rows as { passage_id: string }[]).map((row) => row.passage_id);

const search = (table: Table, vector: Float32Array) =>
  table.vectorSearch(vector).distanceType("dot").select(["passage_id", "_distance"]).limit(nearest);

/** Vector search at each setting and the adapter's own, against an exact one, on the table itself. */
async function measureVectors(
  table: Table,
  questions: readonly PreparedQuestion[],
  proposed: readonly (readonly string[])[],
): Promise<Timing[]> {
  const exact: string[][] = [];
  const timings = [
    await measure("ten nearest, exact (no index)", questions, async ({ vector }) => {
      const ids = idsOf(await search(table, vector).bypassVectorIndex().toArray());
      exact.push(ids);
      return ids;
    }),
  ];
  const isIndexed = (await table.listIndices()).some((index) => index.columns.includes("vector"));
  for (const { nprobes, refine } of isIndexed ? settings : []) {
    const run = async ({ vector }: PreparedQuestion) => {
      const query = search(table, vector).nprobes(nprobes);
      return idsOf(await (refine ? query.refineFactor(refine) : query).toArray());
    };
    await measure("", questions.slice(0, 10), run);
    const how = refine ? `refine ${refine}` : "not refined";
    timings.push(await measure(`ten nearest, nprobes ${nprobes}, ${how}`, questions, run, exact));
  }
  const found = await measure("", questions, async (_, i) => proposed[i], exact);
  return [
    ...timings,
    { ...found, what: `ten nearest among the adapter's ${candidates}`, p50: null, p95: null, cpu: null },
  ];
}

/**
 * Measures an index where it is stored: each search of the adapter twice over all questions (the
 * first time with cold caches), the whole retrieval, then vector search alone against an exact one.
 */
export async function measureIndex(
  location: string,
  embedding: EmbeddingModel,
  limit = Number.POSITIVE_INFINITY,
): Promise<IndexMeasurement> {
  const [index, openMs] = await timed(() => openLanceIndex(location));
  const openMegabytes = Math.round(process.memoryUsage.rss() / 2 ** 20);
  const { questions, analyse } = await prepareQuestions(index, embedding, limit);
  const retriever = createRetriever(index, embedding);
  const timings: Timing[] = [];
  const searches: [string, (question: PreparedQuestion) => Promise<string[] | undefined>][] = [
    ["full text", ({ terms }) => index.lexicalCandidates(terms, {}, candidates)],
    ["full text, filtered", ({ terms }) => index.lexicalCandidates(terms, danishLawToday, candidates)],
    ["vectors", ({ vector }) => index.nearestCandidates(vector, {}, candidates)],
    ["vectors, filtered", ({ vector }) => index.nearestCandidates(vector, danishLawToday, candidates)],
    [
      "whole retrieval",
      async ({ text }) => {
        await retriever.retrieve({ query: analyse(text), limit: 10, asOf: "2026-11-22" });
        return undefined;
      },
    ],
  ];
  for (const [what, run] of searches)
    for (const round of ["cold", "warm"]) timings.push(await measure(`${what}, ${round}`, questions, run));
  const proposed: string[][] = [];
  for (const { vector } of questions) proposed.push(await index.nearestCandidates(vector, {}, candidates));
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  await index.close();

  const connection = await connect(location);
  const table = await connection.openTable(passageTable((await currentFingerprint(connection)) ?? ""));
  timings.push(...(await measureVectors(table, questions, proposed)));
  table.close();
  connection.close();
  return { openMs, timings, openMegabytes, peakMegabytes };
}
