import { createFolderCache } from "../adapters/documents/folder-cache.ts";
import { readFolder } from "../adapters/file-system/read-folder.ts";
import { openLanceIndex } from "../adapters/lancedb/open-index.ts";
import { writeBuild } from "../adapters/lancedb/write-build.ts";
import type { Answerer } from "../answering/answer-question.ts";
import { IndexUnavailable, KnowledgeInvalid } from "../domain/errors.ts";
import type { DocumentSummary, Passage } from "../domain/passage.ts";
import { articlePassages, articleSummary } from "../knowledge/article-passages.ts";
import { type KnowledgeBase, parseKnowledge } from "../knowledge/knowledge-base.ts";
import { type Analyser, createAnalyser } from "../language/analyser.ts";
import type { EmbeddingModel } from "../ports/embedding-model.ts";
import type { PassageIndex } from "../ports/passage-index.ts";
import { indexFingerprint, passageVocabulary, prepareIndex } from "../retrieval/prepare-index.ts";
import type { Retriever } from "../retrieval/retrieve.ts";
import type { Searcher } from "../retrieval/search.ts";
import { readLibraryFolder } from "./read-library-folder.ts";
import { wireService } from "./wire-service.ts";
import type { Writing } from "./writing-from-config.ts";

/** The parts of a running service, wired. */
export interface Service {
  readonly index: PassageIndex;
  readonly analyser: Analyser;
  readonly retriever: Retriever;
  readonly searcher: Searcher;
  readonly answerer: Answerer;
  readonly knowledge: KnowledgeBase;
  readonly embedding: EmbeddingModel | null;
  /** "extractive", or the id of the language model that writes. */
  readonly answering: string;
}

export interface PrepareOptions {
  readonly knowledgeDir: string;
  readonly indexDir: string;
  readonly libraryDir?: string;
  /** Build even when the index in place has the same content. */
  readonly rebuild?: boolean;
  /** A language model that writes over the passages; without it their own sentences answer. */
  readonly writing?: Writing | null;
  readonly progress: (line: string) => void;
}

interface Corpus {
  readonly knowledge: KnowledgeBase;
  readonly passages: readonly Passage[];
  readonly documents: readonly DocumentSummary[];
}

/** Reads all articles. Throws `KnowledgeInvalid` when one cannot be read: half a knowledge base is none. */
async function readCorpus(options: PrepareOptions): Promise<Corpus> {
  const { knowledge, problems } = parseKnowledge(await readFolder(options.knowledgeDir));
  if (problems.length)
    throw new KnowledgeInvalid(problems.map(({ path, line, message }) => `${path}:${line} ${message}`));
  const passages: Passage[] = [];
  const documents: DocumentSummary[] = [];
  for (const article of knowledge.articles) {
    const own = articlePassages(article, knowledge.sources);
    passages.push(...own);
    documents.push(articleSummary(article, own));
  }
  if (options.libraryDir) {
    const library = await readLibrary(options.libraryDir, options);
    passages.push(...library.documents.flatMap((document) => document.passages));
    documents.push(...library.documents.map((document) => document.summary));
  }
  return { knowledge, passages, documents };
}

/** Reads other people's documents; files that cannot be read are named and left out. */
async function readLibrary(folder: string, { indexDir, progress }: PrepareOptions) {
  // Beside a local index; an index on object storage gets its cache in the working folder.
  const cacheFolder = /^\w+:\/\//.test(indexDir) ? ".data/library-cache" : `${indexDir}-library-cache`;
  let told = performance.now();
  const library = await readLibraryFolder(folder, {
    cache: createFolderCache(cacheFolder),
    progress: ({ done, of, path, passages, unchanged, bytesPerSecond }) => {
      if (done === of ? unchanged === of : performance.now() - told < 2_000) return;
      told = performance.now();
      progress(
        `  library: ${done} of ${of} files, ${passages} passages, ${(bytesPerSecond / 1e6).toFixed(1)} MB/s (${path})`,
      );
    },
  });
  for (const { path, reason } of library.skipped) progress(`  library: left out ${path}: ${reason}`);
  return library;
}

/** Builds the index for a corpus and swaps it in. */
async function buildIndex(corpus: Corpus, embedding: EmbeddingModel | null, options: PrepareOptions): Promise<void> {
  const { knowledge, passages, documents } = corpus;
  options.progress(`Building the index: ${documents.length} documents, ${passages.length} passages`);
  const started = performance.now();
  const vocabulary = passageVocabulary(passages, knowledge.lexicon, knowledge.compoundParts);
  const analyser = createAnalyser(vocabulary, knowledge.lexicon);
  let told = 0;
  const build = await prepareIndex(
    {
      passages,
      documents,
      lexicon: knowledge.lexicon,
      compoundParts: knowledge.compoundParts,
      vocabulary,
      analyser,
      embedding,
    },
    (done, of) => {
      const tenth = Math.floor((10 * done) / of);
      if (tenth > told && done < of) options.progress(`  ${done} of ${of} passages`);
      told = tenth;
    },
  );
  await writeBuild(options.indexDir, build);
  options.progress(
    `Index ${build.description.fingerprint} built in ${((performance.now() - started) / 1_000).toFixed(1)} s`,
  );
}

/**
 * Opens the index, building it first when it is missing, damaged, or of other content, analysis
 * or embedding than asked for, and wires the service on it.
 */
export async function prepareService(options: PrepareOptions, embedding: EmbeddingModel | null): Promise<Service> {
  const corpus = await readCorpus(options);
  const wanted = await indexFingerprint(
    corpus.passages,
    corpus.knowledge.lexicon,
    embedding?.id ?? "none",
    corpus.knowledge.compoundParts,
  );
  let index: PassageIndex | null = null;
  if (!options.rebuild) {
    try {
      index = await openLanceIndex(options.indexDir);
      if (index.describe().fingerprint !== wanted) {
        await index.close();
        index = null;
      }
    } catch (error) {
      if (!(error instanceof IndexUnavailable)) throw error;
      options.progress(error.message);
    }
  }
  if (!index) {
    await buildIndex(corpus, embedding, options);
    index = await openLanceIndex(options.indexDir);
  }
  const { knowledge } = corpus;
  const wired = wireService({
    index,
    lexicon: knowledge.lexicon,
    contacts: knowledge.contacts,
    embedding,
    ...(options.writing ? { writer: options.writing.writer } : {}),
  });
  return { index, ...wired, knowledge, embedding, answering: options.writing?.modelId ?? "extractive" };
}
