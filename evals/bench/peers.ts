/**
 * Our search beside the usual libraries, on the same documents and questions in one run: whether the
 * passage that answers stands in the first 5,000 characters returned, and how long a search takes.
 * Every engine has a process of its own, as it would have in a service; only one works at a time.
 *
 * usage: npm run bench -- [--documents DIR] [--questions FILE] [--endpoint URL [--model NAME]]
 * Documents default to ../shared/sources (five raw documents), questions to the suite `answers`.
 * `--endpoint` is an OpenAI-compatible address whose model the usual recipe is also run with; its
 * vectors of the documents are kept under .data. EMBEDDING=none leaves our table out for everybody.
 * The figures go into the report of `npm run eval` when documents and questions are the default ones.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { today } from "../../src/domain/validity.ts";
import { quantile } from "../metrics/quantile.ts";
import { holdsGold } from "../metrics/scoring-text.ts";
import { defaultDocuments } from "./bench-corpus.ts";
import { loadBenchEmbedding } from "./load-embedding.ts";
import { type GoldQuestion, readBenchPieces, readGoldQuestions } from "./peers/bench-data.ts";
import { lineUp } from "./peers/line-up.ts";
import { type EngineProcess, startEngine } from "./peers/start-engine.ts";
import { type PeersResult, writeBenchResult } from "./results.ts";

type EngineResult = PeersResult["engines"][number];

/** Timed passes over all questions. */
const rounds = 10;
/** Questions an engine is asked before the next one's turn: a busy moment of the machine then hits all alike. */
const blockSize = 37;
/** Untimed questions before a block, since the others' turns have emptied the processor's caches. */
const warmUpSize = 12;

const { values } = parseArgs({
  options: {
    documents: { type: "string" },
    questions: { type: "string" },
    endpoint: { type: "string" },
    model: { type: "string", default: "multilingual-e5-small" },
  },
});
const documents = values.documents ?? defaultDocuments;
if (!existsSync(documents)) {
  console.error(`There is no folder ${documents}: give the documents with --documents.`);
  process.exit(2);
}
const questions = readGoldQuestions(values.questions ?? "evals/suites/answers/cases.jsonl");
const endpoint = values.endpoint ? { baseUrl: values.endpoint, model: values.model } : null;

function sharesRight(found: readonly (readonly string[])[]): EngineResult["shares"] {
  const right = questions.map(({ gold, lang }, i) => ({ lang, ok: holdsGold(found[i] ?? [], gold) }));
  const share = (of: typeof right) => (of.length ? of.filter(({ ok }) => ok).length / of.length : 0);
  const [da, nb, en] = ["da", "no", "en"].map((lang) => share(right.filter((entry) => entry.lang === lang)));
  return { all: share(right), da: da ?? 0, nb: nb ?? 0, en: en ?? 0 };
}

/** Milliseconds of every search by engine. The engines take turns, block by block, round after round. */
async function measureTimes(engines: readonly EngineProcess[]): Promise<number[][]> {
  const asked = questions.map(({ question }: GoldQuestion) => question);
  const times = engines.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (let start = 0; start < asked.length; start += blockSize) {
      const block = asked.slice(start, start + blockSize);
      const warmUp = (start ? asked.slice(0, start) : asked).slice(-warmUpSize);
      for (const [i, engine] of engines.entries())
        times[i]?.push(...(await engine.call("time", { warmUp, questions: block })));
    }
  return times;
}

function show({ engines }: PeersResult): void {
  const ours = engines.find((engine) => engine.ours) as EngineResult;
  const fastest = Math.min(...engines.filter((engine) => !engine.ours).map((engine) => engine.p50));
  console.log(
    "engine                            gold in 5,000   da     nb     en     ours/theirs   p50 ms   p95 ms   p50/fastest peer   what is asked of it",
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
        `             ${what}`,
      ].join(""),
    );
}

const folder = mkdtempSync(join(tmpdir(), "vejviser-bench-"));
const engines: EngineProcess[] = [];
try {
  const pieces = await readBenchPieces(documents);
  const table = (await loadBenchEmbedding()) !== null;
  const entrants = lineUp(pieces, { table, generalModel: endpoint !== null });
  const described: Pick<EngineResult, "name" | "what" | "ours" | "shares">[] = [];
  for (const { name, maker, pieces: own, ours } of entrants) {
    const engine = startEngine(name);
    engines.push(engine);
    const setup = { maker, pieces: own, documents, folder: join(folder, String(engines.length)), endpoint };
    const what = await engine.call("setUp", setup);
    // Tells who is right, and warms the engine up.
    const found = await engine.call(
      "search",
      questions.map(({ question }) => question),
    );
    described.push({ name, what, ours, shares: sharesRight(found) });
  }
  const times = await measureTimes(engines);
  const result: PeersResult = {
    day: today(),
    questions: questions.length,
    documents: pieces.documents,
    engines: described.map((engine, i) => ({
      ...engine,
      p50: quantile(times[i] ?? [], 0.5) ?? 0,
      p95: quantile(times[i] ?? [], 0.95) ?? 0,
    })),
  };
  console.log(
    `${questions.length} questions, ${pieces.documents} documents, ${pieces.usual.length} pieces of the usual recipe, ${pieces.ours.length} passages of ours`,
  );
  show(result);
  if (!values.documents && !values.questions) writeBenchResult("peers", result);
} finally {
  await Promise.all(engines.map((engine) => engine.stop()));
  rmSync(folder, { recursive: true, force: true });
}
