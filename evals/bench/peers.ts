/**
 * Our search beside the usual libraries, on the same documents and questions in one run: whether the
 * passage that answers stands in the first 5,000 characters returned, and how long a search takes.
 *
 * usage: npm run bench -- [--documents DIR] [--questions FILE] [--endpoint URL [--model NAME]]
 * Documents default to ../shared/sources (five raw documents), questions to the suite `answers`.
 * `--endpoint` is an OpenAI-compatible address whose model the usual recipe is also run with.
 * EMBEDDING=none leaves our table out for everybody. The figures go into the report of `npm run eval`
 * when documents and questions are the default ones.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { RecursiveCharacterTextSplitter } from "@langchain/textsplitters";
import { connectOpenAiEmbedding } from "../../src/adapters/openai/openai-embedding-model.ts";
import { today } from "../../src/domain/validity.ts";
import { prepareService } from "../../src/entry/prepare-service.ts";
import { joinHyphenatedLines, normaliseText } from "../../src/language/normalise.ts";
import { quantile } from "../metrics/quantile.ts";
import { holdsGold } from "../metrics/scoring-text.ts";
import { defaultDocuments, readBenchCorpus } from "./bench-corpus.ts";
import { loadBenchEmbedding } from "./load-embedding.ts";
import { type Chunk, createPeers, type Engine, hitLimit } from "./peers/engines.ts";
import { type PeersResult, writeBenchResult } from "./results.ts";

interface Question {
  readonly lang: string;
  readonly question: string;
  readonly gold: readonly string[];
}

const { values } = parseArgs({
  options: {
    documents: { type: "string" },
    questions: { type: "string" },
    endpoint: { type: "string" },
    model: { type: "string", default: "multilingual-e5-small" },
  },
});
const documentsDir = values.documents ?? defaultDocuments;
if (!existsSync(documentsDir)) {
  console.error(`There is no folder ${documentsDir}: give the documents with --documents.`);
  process.exit(2);
}
const questions = readFileSync(values.questions ?? "evals/suites/answers/cases.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Question)
  .filter((question) => question.gold?.length);
const raw = readdirSync(documentsDir)
  .filter((name) => /\.(txt|md)$/.test(name))
  .map((name) => readFileSync(join(documentsDir, name), "utf8"));
/** Timed passes over all questions; the engines take turns, so that a busy moment hits all alike. */
const rounds = 10;

/** The usual recipe: 1,000 characters with 200 of overlap, on text whose line-end hyphens are mended for everybody. */
async function usualChunks(): Promise<Chunk[]> {
  const splitter = new RecursiveCharacterTextSplitter({ chunkSize: 1_000, chunkOverlap: 200 });
  const clean = raw.map((text) => joinHyphenatedLines(normaliseText(text)).replace(/[ \t]+/g, " "));
  return (await splitter.createDocuments(clean)).map(({ pageContent: text }, i) => ({ id: String(i), text }));
}

async function shareRight(engine: Engine): Promise<PeersResult["engines"][number]["shares"]> {
  const right: { lang: string; ok: boolean }[] = [];
  for (const { question, gold, lang } of questions)
    right.push({ lang, ok: holdsGold(await engine.search(question), gold) });
  const share = (of: typeof right) => (of.length ? of.filter(({ ok }) => ok).length / of.length : 0);
  const [da, nb, en] = ["da", "no", "en"].map((lang) => share(right.filter((entry) => entry.lang === lang)));
  return { all: share(right), da: da ?? 0, nb: nb ?? 0, en: en ?? 0 };
}

async function measureTimes(engines: readonly Engine[]): Promise<number[][]> {
  const times = engines.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [i, engine] of engines.entries())
      for (const { question } of questions) {
        const from = performance.now();
        await engine.search(question);
        times[i]?.push(performance.now() - from);
      }
  return times;
}

function show({ engines }: PeersResult): void {
  const ours = engines.find((engine) => engine.ours) as PeersResult["engines"][number];
  const fastest = Math.min(...engines.filter((engine) => !engine.ours).map((engine) => engine.p50));
  console.log(
    "engine                            gold in 5,000   da     nb     en     ours/theirs   p50 ms   p95 ms   p50/fastest peer",
  );
  for (const { name, what, ours: isOurs, shares, p50, p95 } of engines)
    console.log(
      [
        name.padEnd(36),
        shares.all.toFixed(3).padStart(10),
        `   ${[shares.da, shares.nb, shares.en].map((share) => share.toFixed(3)).join("  ")}`,
        (isOurs ? "" : (ours.shares.all / Math.max(shares.all, 0.001)).toFixed(2)).padStart(12),
        p50.toFixed(2).padStart(12),
        p95.toFixed(2).padStart(9),
        (p50 / fastest).toFixed(2).padStart(9),
        `   ${what}`,
      ].join(""),
    );
}

const folder = mkdtempSync(join(tmpdir(), "vejviser-bench-"));
try {
  const embedding = await loadBenchEmbedding();
  const generalModel = values.endpoint
    ? await connectOpenAiEmbedding({ baseUrl: values.endpoint, model: values.model, timeoutMs: 300_000 })
    : null;
  const chunks = await usualChunks();
  const { library } = await readBenchCorpus(documentsDir);
  const passages = library.filter(({ text }) => text).map(({ passageId: id, text }) => ({ id, text }));
  const service = await prepareService(
    { knowledgeDir: "knowledge", indexDir: join(folder, "ours"), libraryDir: documentsDir, progress: () => {} },
    embedding,
  );
  const ours: Engine = {
    name: "Vejviser",
    what: `library passages, ${embedding?.id ?? "words alone"}`,
    search: async (q) =>
      (
        await service.searcher.search({ q, collection: "library", limit: hitLimit, offset: 0, today: today() })
      ).results.map((result) => result.passage.text),
  };
  const engines = [...(await createPeers(chunks, passages, embedding, generalModel, join(folder, "peers"))), ours];
  // The first pass tells who is right and warms everybody up.
  const shares: PeersResult["engines"][number]["shares"][] = [];
  for (const engine of engines) shares.push(await shareRight(engine));
  const times = await measureTimes(engines);
  const result: PeersResult = {
    day: today(),
    questions: questions.length,
    documents: raw.length,
    engines: engines.map((engine, i) => ({
      name: engine.name,
      what: engine.what,
      ours: engine === ours,
      shares: shares[i] as (typeof shares)[number],
      p50: quantile(times[i] ?? [], 0.5) ?? 0,
      p95: quantile(times[i] ?? [], 0.95) ?? 0,
    })),
  };
  console.log(
    `${questions.length} questions, ${raw.length} documents, ${chunks.length} pieces of the usual recipe, ${passages.length} passages of ours`,
  );
  show(result);
  if (!values.documents && !values.questions) writeBenchResult("peers", result);
  await service.index.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
