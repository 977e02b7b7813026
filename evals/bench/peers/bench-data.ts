import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RecursiveCharacterTextSplitter } from "@langchain/textsplitters";
import { joinHyphenatedLines, normaliseText } from "../../../src/language/normalise.ts";
import { readBenchCorpus } from "../bench-corpus.ts";
import type { Chunk } from "./engine.ts";

/** A question of the bank with the spans that answer it. */
export interface GoldQuestion {
  readonly lang: string;
  readonly question: string;
  readonly gold: readonly string[];
}

/** The documents in pieces, once as most recipes cut them and once in our passages. */
export interface BenchPieces {
  readonly documents: number;
  readonly usual: readonly Chunk[];
  readonly ours: readonly Chunk[];
}

/** The questions of a bank that name a span. */
export function readGoldQuestions(path: string): GoldQuestion[] {
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as GoldQuestion)
    .filter((question) => question.gold?.length);
}

/** Cuts a folder of plain text: 1,000 characters with 200 of overlap, line-end hyphens mended for everybody. */
export async function readBenchPieces(documentsDir: string): Promise<BenchPieces> {
  const raw = readdirSync(documentsDir)
    .filter((name) => /\.(txt|md)$/.test(name))
    .map((name) => readFileSync(join(documentsDir, name), "utf8"));
  const splitter = new RecursiveCharacterTextSplitter({ chunkSize: 1_000, chunkOverlap: 200 });
  const clean = raw.map((text) => joinHyphenatedLines(normaliseText(text)).replace(/[ \t]+/g, " "));
  const usual = (await splitter.createDocuments(clean)).map(({ pageContent: text }, i) => ({ id: String(i), text }));
  const { library } = await readBenchCorpus(documentsDir);
  const ours = library.filter(({ text }) => text).map(({ passageId: id, text }) => ({ id, text }));
  return { documents: raw.length, usual, ours };
}
