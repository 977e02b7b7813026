import { existsSync } from "node:fs";
import { readFolder } from "../../src/adapters/file-system/read-folder.ts";
import type { Passage } from "../../src/domain/passage.ts";
import { readLibraryFolder } from "../../src/entry/read-library-folder.ts";
import { articlePassages } from "../../src/knowledge/article-passages.ts";
import { type KnowledgeBase, parseKnowledge } from "../../src/knowledge/knowledge-base.ts";

/** What the benches search: the knowledge base's passages, and those of a folder of other people's documents. */
export interface BenchCorpus {
  readonly knowledge: KnowledgeBase;
  readonly articles: readonly Passage[];
  /** Empty when there is no such folder. */
  readonly library: readonly Passage[];
}

/** Where the raw source documents lie beside the project; they are not part of it. */
export const defaultDocuments = "../shared/sources";

/** Reads both from disk. Throws when an article cannot be read. */
export async function readBenchCorpus(documents: string = defaultDocuments): Promise<BenchCorpus> {
  const { knowledge, problems } = parseKnowledge(await readFolder("knowledge"));
  if (problems.length) throw new Error(problems.map(({ path, message }) => `${path}: ${message}`).join("\n"));
  const library = existsSync(documents) ? (await readLibraryFolder(documents)).documents : [];
  return {
    knowledge,
    articles: knowledge.articles.flatMap((article) => articlePassages(article, knowledge.sources)),
    library: library.flatMap((document) => document.passages),
  };
}
