/**
 * The static embedding table: how fast it loads and embeds, and what meaning alone finds with it
 * and beside the words, next to a real endpoint when one is given. Exits 1 when it is too slow or
 * too large.
 *
 * usage: node evals/bench/static-embeddings.ts [--table FILE] [--endpoint URL] [--model NAME] [--documents DIR]
 * `--endpoint` is an OpenAI-compatible address, `--documents` a folder of plain text (../shared/sources).
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readFolder } from "../../src/adapters/file-system/read-folder.ts";
import { connectOpenAiEmbedding } from "../../src/adapters/openai/openai-embedding-model.ts";
import { readStaticEmbeddings, staticTablePath } from "../../src/adapters/static-embeddings/read-static-embeddings.ts";
import { standingOn } from "../../src/domain/validity.ts";
import { articlePassages } from "../../src/knowledge/article-passages.ts";
import { parseKnowledge } from "../../src/knowledge/knowledge-base.ts";
import { createAnalyser } from "../../src/language/analyser.ts";
import { joinHyphenatedLines, normaliseText } from "../../src/language/normalise.ts";
import type { EmbeddingModel } from "../../src/ports/embedding-model.ts";
import { embeddingText, passageVocabulary, prepareIndex } from "../../src/retrieval/prepare-index.ts";
import { defaultRanking } from "../../src/retrieval/ranking.ts";
import { createRetriever } from "../../src/retrieval/retrieve.ts";
import { quantile } from "../metrics/quantile.ts";
import { compilePattern, lettersOnly } from "../metrics/scoring-text.ts";
import { centred, joined, remembering } from "./combined-models.ts";
import { indexInMemory } from "./index-in-memory.ts";

interface Question {
  readonly question: string;
  readonly lang: string;
  readonly source: string;
  readonly persona: "citizen" | "professional" | "coordinator";
  readonly must: readonly (readonly string[])[];
  readonly gold: readonly string[];
}
/** The day each document of the bank speaks of. */
const dayOf: Record<string, string> = {
  "000": "2019-03-01",
  "001": "2008-12-01",
  "002": "2009-12-01",
  "003": "2021-03-08",
  "004": "2008-06-15",
};
const limits = { loadMs: 150, questionMs: 0.2, bytes: 12_000_000 };
const denseWeights = [0.3, 0.6, 1];

const { values } = parseArgs({
  options: {
    table: { type: "string", default: staticTablePath },
    endpoint: { type: "string" },
    model: { type: "string", default: "multilingual-e5-small" },
    documents: { type: "string", default: "../shared/sources" },
  },
});
const questions = readFileSync("evals/suites/answers/cases.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Question);

/** Loads and embeds with nothing warmed up, then with words already met. */
async function measureSpeed(): Promise<boolean> {
  const loads: number[] = [];
  for (let i = 0; i < 11; i++) {
    const from = performance.now();
    await readStaticEmbeddings(values.table);
    loads.push(performance.now() - from);
  }
  const model = await readStaticEmbeddings(values.table);
  const time = async () => {
    const times: number[] = [];
    for (const { question } of questions) {
      const from = performance.now();
      await model.embed([question], "query");
      times.push(performance.now() - from);
    }
    return times;
  };
  const firstMeeting = await time();
  const again = await time();
  const bytes = statSync(values.table).size;
  const at = (times: readonly number[], share: number) => quantile(times, share) ?? Number.POSITIVE_INFINITY;
  const ms = (times: readonly number[], share: number) => at(times, share).toFixed(3);
  console.log(`${model.id}, ${model.dimensions} dimensions, ${(bytes / 1e6).toFixed(1)} MB`);
  console.log(
    `load: first ${loads[0]?.toFixed(1)} ms, p50 ${ms(loads, 0.5)} ms, highest ${Math.max(...loads).toFixed(1)} ms`,
  );
  console.log(`question, new words: p50 ${ms(firstMeeting, 0.5)} ms, p95 ${ms(firstMeeting, 0.95)} ms`);
  console.log(`question, known words: p50 ${ms(again, 0.5)} ms, p95 ${ms(again, 0.95)} ms`);
  return Math.max(...loads) < limits.loadMs && at(again, 0.5) < limits.questionMs && bytes <= limits.bytes;
}

function nearestRows(
  query: Float32Array,
  rows: readonly Float32Array[],
  count: number,
  accept: (row: number) => boolean,
): number[] {
  return rows
    .map((row, i) => ({
      i,
      score: accept(i) ? row.reduce((sum, value, k) => sum + value * (query[k] as number), 0) : -2,
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ i }) => i);
}

/** `0.81 (da 0.80, en 0.75, no 0.93)` for one right or wrong a question. */
function shares(right: readonly boolean[]): string {
  const share = (list: readonly boolean[]) => (list.filter(Boolean).length / list.length).toFixed(3);
  const languages = [...new Set(questions.map(({ lang }) => lang))].sort();
  return `${share(right)} (${languages.map((lang) => `${lang} ${share(right.filter((_, i) => questions[i]?.lang === lang))}`).join(", ")})`;
}

const { knowledge } = parseKnowledge(await readFolder("knowledge"));
const passages = knowledge.articles.flatMap((article) => articlePassages(article, knowledge.sources));
const vocabulary = passageVocabulary(passages, knowledge.lexicon, knowledge.compoundParts);
const analyser = createAnalyser(vocabulary, knowledge.lexicon);
const isMet = ({ must }: Question, text: string) =>
  must.every((group) => group.some((pattern) => compilePattern(pattern).test(text)));

async function measureKnowledge(model: EmbeddingModel | null): Promise<void> {
  const build = await prepareIndex({
    passages,
    documents: [],
    lexicon: knowledge.lexicon,
    vocabulary,
    analyser,
    embedding: model,
  });
  const index = indexInMemory(build);
  const fused = async (dense: number) => {
    const retriever = createRetriever(index, model, { ...defaultRanking, dense });
    const right: boolean[] = [];
    for (const entry of questions) {
      const hits = await retriever.retrieve({
        query: analyser.analyseQuery(entry.question),
        limit: 5,
        asOf: dayOf[entry.source] as string,
        asOfGiven: true,
        audience: entry.persona,
      });
      right.push(isMet(entry, hits.map((hit) => hit.entry.passage.text).join("\n")));
    }
    return shares(right);
  };
  if (!model) {
    console.log(`  knowledge, words alone: ${await fused(0)}`);
    return;
  }
  const asked = await model.embed(
    questions.map(({ question }) => question),
    "query",
  );
  const rows = build.rows.map((row) => row.vector as Float32Array);
  const right = questions.map((entry, i) => {
    const found = nearestRows(asked[i] as Float32Array, rows, 5, (row) => {
      const standing = standingOn((passages[row] as (typeof passages)[number]).validity, dayOf[entry.source] as string);
      return standing !== "historic" && standing !== "upcoming";
    });
    return isMet(entry, found.map((row) => passages[row]?.text).join("\n"));
  });
  console.log(`  knowledge, meaning alone: ${shares(right)}`);
  for (const weight of denseWeights) console.log(`  knowledge, with words, weight ${weight}: ${await fused(weight)}`);
}

/** Raw documents in pieces of about 1,000 characters: does the span that answers stand in the nearest five? */
async function measureDocuments(model: EmbeddingModel): Promise<void> {
  if (!existsSync(values.documents)) return;
  const pieces = readdirSync(values.documents)
    .filter((name) => name.endsWith(".txt"))
    .flatMap((name) => {
      const text = joinHyphenatedLines(normaliseText(readFileSync(join(values.documents, name), "utf8"))).replace(
        /[ \t]+/g,
        " ",
      );
      return Array.from({ length: Math.ceil(text.length / 800) }, (_, i) => text.slice(i * 800, i * 800 + 1_000));
    });
  const rows = await model.embed(pieces, "passage");
  const asked = await model.embed(
    questions.map(({ question }) => question),
    "query",
  );
  const letters = pieces.map(lettersOnly);
  const right = questions.map(({ gold }, i) => {
    const found = nearestRows(asked[i] as Float32Array, rows, 5, () => true);
    return gold.map(lettersOnly).some((span) => found.some((row) => letters[row]?.includes(span)));
  });
  console.log(`  raw documents, meaning alone: ${shares(right)}`);
}

const isFastEnough = await measureSpeed();
console.log(`\n${questions.length} questions`);
await measureKnowledge(null);
const models: EmbeddingModel[] = [await readStaticEmbeddings(values.table)];
if (values.endpoint) {
  const endpoint = remembering(
    await connectOpenAiEmbedding({ baseUrl: values.endpoint, model: values.model, timeoutMs: 300_000 }),
  );
  const asked = passages.flatMap((passage) => passage.questions.slice(0, 1));
  const middle = await centred(endpoint, passages.map(embeddingText), asked);
  models.push(endpoint, middle, joined(models[0] as EmbeddingModel, middle));
}
for (const model of models) {
  console.log(model.id);
  await measureKnowledge(model);
  await measureDocuments(model);
}
if (!isFastEnough) {
  console.error(
    `Over the limits: load ${limits.loadMs} ms, question ${limits.questionMs} ms, ${limits.bytes / 1e6} MB.`,
  );
  process.exitCode = 1;
}
