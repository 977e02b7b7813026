/**
 * Our search beside the usual libraries, on the same documents and questions in one run: whether the
 * passage that answers stands in the first 5,000 characters returned, and how long a search takes.
 *
 * usage: npm run bench -- [--documents DIR] [--questions FILE]
 * Documents default to ../shared/sources (five raw documents), questions to the suite `questions`.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import * as lancedb from "@lancedb/lancedb";
import { MemoryVectorStore } from "@langchain/classic/vectorstores/memory";
import { Embeddings } from "@langchain/core/embeddings";
import { RecursiveCharacterTextSplitter } from "@langchain/textsplitters";
import { create, insertMultiple, search as searchOrama } from "@orama/orama";
import { stemmer as danishStemmer } from "@orama/stemmers/danish";
import MiniSearch from "minisearch";
import { prepareService } from "../../src/entry/prepare-service.ts";
import { joinHyphenatedLines, normaliseText } from "../../src/language/normalise.ts";
import type { EmbeddingModel } from "../../src/ports/embedding-model.ts";
import { loadBenchEmbedding } from "./load-embedding.ts";

interface Question {
  readonly id: string;
  readonly lang: string;
  readonly question: string;
  readonly gold: readonly string[];
}
interface Chunk {
  readonly id: string;
  readonly text: string;
}
interface Engine {
  readonly name: string;
  readonly what: string;
  search(question: string): Promise<readonly string[]>;
}

const { values } = parseArgs({
  options: { documents: { type: "string" }, questions: { type: "string" }, out: { type: "string" } },
});
const documentsDir = values.documents ?? "../shared/sources";
const questionsFile = values.questions ?? "evals/suites/answers/cases.jsonl";
if (!existsSync(documentsDir)) {
  console.error(`There is no folder ${documentsDir}: give the documents with --documents.`);
  process.exit(2);
}
const questions = readFileSync(questionsFile, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Question)
  .filter((question) => question.gold?.length);
const raw = readdirSync(documentsDir)
  .filter((name) => /\.(txt|md)$/.test(name))
  .map((name) => readFileSync(join(documentsDir, name), "utf8"));

/** The usual recipe: 1,000 characters with 200 of overlap, on text whose line-end hyphens are mended for everybody. */
const splitter = new RecursiveCharacterTextSplitter({ chunkSize: 1_000, chunkOverlap: 200 });
const clean = raw.map((text) => joinHyphenatedLines(normaliseText(text)).replace(/[ \t]+/g, " "));
const chunks: Chunk[] = (await splitter.createDocuments(clean)).map((document, i) => ({
  id: String(i),
  text: document.pageContent,
}));
const textOf = new Map(chunks.map((chunk) => [chunk.id, chunk.text]));
const limit = 20;
/** Each question is asked so often and its shortest time counts: other work on the machine only ever adds. */
const rounds = 10;

async function engines(embedding: EmbeddingModel | null, folder: string): Promise<Engine[]> {
  const list: Engine[] = [];
  const mini = new MiniSearch<Chunk>({ fields: ["text"] });
  mini.addAll(chunks);
  const miniSearch = (options: object) => async (question: string) =>
    mini
      .search(question, options)
      .slice(0, limit)
      .map((hit) => textOf.get(String(hit.id)) ?? "");
  list.push({ name: "MiniSearch", what: "as it comes", search: miniSearch({}) });
  list.push({ name: "MiniSearch fuzzy", what: "fuzzy 0.2, prefix", search: miniSearch({ fuzzy: 0.2, prefix: true }) });

  const orama = create({
    schema: { text: "string" } as const,
    components: { tokenizer: { stemming: true, language: "danish", stemmer: danishStemmer } },
  });
  await insertMultiple(
    orama,
    chunks.map(({ text }) => ({ text })),
  );
  list.push({
    name: "Orama",
    what: "Danish stemmer",
    search: async (question) =>
      (await searchOrama(orama, { term: question, limit, threshold: 1 })).hits.map((hit) =>
        String((hit.document as { text: string }).text),
      ),
  });

  const connection = await lancedb.connect(folder);
  const table = await connection.createTable(
    "chunks",
    chunks.map(({ id, text }) => ({ id, text })),
  );
  await table.createIndex("text", {
    config: lancedb.Index.fts({ language: "Danish", stem: true, removeStopWords: true, asciiFolding: true }),
  });
  list.push({
    name: "LanceDB full text",
    what: "Danish stemming and stop words",
    search: async (question) =>
      (
        (await table
          .query()
          .fullTextSearch(question.replace(/[^\p{L}\p{N}\s]/gu, " "))
          .select(["text", "_score"])
          .limit(limit)
          .toArray()) as { text: string }[]
      ).map((row) => row.text),
  });

  if (embedding) {
    class TableEmbeddings extends Embeddings {
      override async embedDocuments(texts: string[]) {
        return (await (embedding as EmbeddingModel).embed(texts, "passage")).map((vector) => [...vector]);
      }
      override async embedQuery(text: string) {
        return [...((await (embedding as EmbeddingModel).embed([text], "query"))[0] ?? [])];
      }
    }
    const store = await MemoryVectorStore.fromTexts(
      chunks.map((chunk) => chunk.text),
      chunks.map(({ id }) => ({ id })),
      new TableEmbeddings({}),
    );
    list.push({
      name: "LangChain recipe",
      what: `1000/200 splitter, memory vector store, ${embedding.id}`,
      search: async (question) =>
        (await store.similaritySearch(question, limit)).map((document) => document.pageContent),
    });
  }
  return list;
}

const letters = (text: string) =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** True when a gold span stands within the first 5,000 characters of what came back. */
function found(texts: readonly string[], gold: readonly string[]): boolean {
  let text = "";
  for (const next of texts) {
    if (text && text.length + next.length > 5_500) break;
    text += ` ${next}`;
  }
  const plain = letters(text.slice(0, 5_500));
  return gold.some((span) => plain.includes(letters(span)));
}

const median = (times: number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;

/** Asks all questions `rounds` times over; the first round also warms up what a running service has warm. */
async function measure(engine: Engine) {
  const times = questions.map(() => Number.POSITIVE_INFINITY);
  const right: Record<string, [number, number]> = { all: [0, 0] };
  for (let round = 0; round < rounds; round++)
    for (const [i, { question, gold, lang }] of questions.entries()) {
      const started = performance.now();
      const texts = await engine.search(question);
      times[i] = Math.min(times[i] as number, performance.now() - started);
      if (round > 0) continue;
      const ok = found(texts, gold);
      for (const slice of ["all", lang]) {
        const counts = right[slice] ?? [0, 0];
        right[slice] = counts;
        counts[1]++;
        if (ok) counts[0]++;
      }
    }
  return {
    engine,
    p50: median(times),
    shares: Object.fromEntries(Object.entries(right).map(([slice, [k, n]]) => [slice, k / n])),
  };
}

const folder = mkdtempSync(join(tmpdir(), "vejviser-bench-"));
try {
  const embedding = await loadBenchEmbedding();
  const service = await prepareService(
    { knowledgeDir: "knowledge", indexDir: join(folder, "ours"), libraryDir: documentsDir, progress: () => {} },
    embedding,
  );
  const ours: Engine = {
    name: "Vejviser",
    what: `library passages, ${embedding?.id ?? "words alone"}`,
    search: async (q) =>
      (await service.searcher.search({ q, collection: "library", limit, offset: 0, today: "2026-11-22" })).results.map(
        (result) => result.passage.text,
      ),
  };
  const rows = [];
  for (const engine of [...(await engines(embedding, join(folder, "peers"))), ours]) rows.push(await measure(engine));
  const mine = rows.at(-1) as (typeof rows)[number];
  const fastest = Math.min(...rows.slice(0, -1).map((row) => row.p50));
  console.log(`${questions.length} questions, ${raw.length} documents, ${chunks.length} chunks of the usual recipe`);
  console.log("engine               gold in 5,000   da     no     en     ours/theirs   p50 ms   p50/fastest peer");
  for (const { engine, shares, p50 } of rows)
    console.log(
      `${`${engine.name.padEnd(20)} ${(shares.all ?? 0).toFixed(3).padStart(8)}      ${[shares.da, shares.no, shares.en].map((share) => (share ?? 0).toFixed(3)).join("  ")}   ${engine === ours ? "" : ((mine.shares.all ?? 0) / Math.max(shares.all ?? 0, 0.001)).toFixed(2)}`.padEnd(
        74,
      )}${p50.toFixed(2).padStart(7)}   ${(p50 / fastest).toFixed(2)}   ${engine.what}`,
    );
  if (values.out)
    writeFileSync(
      values.out,
      `${JSON.stringify(
        rows.map(({ engine, shares, p50 }) => ({ engine: engine.name, what: engine.what, shares, p50 })),
        null,
        2,
      )}\n`,
    );
  await service.index.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
