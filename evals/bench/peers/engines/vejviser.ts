import { join } from "node:path";
import { openLanceIndex } from "../../../../src/adapters/lancedb/open-index.ts";
import { writeBuild } from "../../../../src/adapters/lancedb/write-build.ts";
import { today } from "../../../../src/domain/validity.ts";
import { prepareService } from "../../../../src/entry/prepare-service.ts";
import { readLibraryFolder } from "../../../../src/entry/read-library-folder.ts";
import { wireService } from "../../../../src/entry/wire-service.ts";
import { createAnalyser } from "../../../../src/language/analyser.ts";
import { passageVocabulary, prepareIndex } from "../../../../src/retrieval/prepare-index.ts";
import { readBenchCorpus } from "../../bench-corpus.ts";
import { loadBenchEmbedding } from "../../load-embedding.ts";
import { hitLimit, type MakeEngine } from "../engine.ts";

/** The search of the service, as a reader meets it. */
export const service: MakeEngine = async ({ documents, folder }) => {
  const embedding = await loadBenchEmbedding();
  const { searcher, index } = await prepareService(
    { knowledgeDir: "knowledge", indexDir: join(folder, "index"), libraryDir: documents, progress: () => {} },
    embedding,
  );
  return {
    what: `the service's search in an index of knowledge and library (${index.describe().passages} passages), asked for the library, with highlights, reasons and facets, ${embedding?.id ?? "words alone"}`,
    search: async (q) =>
      (await searcher.search({ q, collection: "library", limit: hitLimit, offset: 0, today: today() })).results.map(
        (result) => result.passage.text,
      ),
  };
};

/** What the peers are asked: these documents alone, ranked passages and no more. */
export const rankedPassages: MakeEngine = async ({ documents: documentsDir, folder }) => {
  const embedding = await loadBenchEmbedding();
  const { knowledge } = await readBenchCorpus(documentsDir);
  const { lexicon, compoundParts, contacts } = knowledge;
  const library = (await readLibraryFolder(documentsDir)).documents;
  const passages = library.flatMap((document) => document.passages);
  const documents = library.map((document) => document.summary);
  const vocabulary = passageVocabulary(passages, lexicon, compoundParts);
  const analyser = createAnalyser(vocabulary, lexicon);
  await writeBuild(
    folder,
    await prepareIndex({ passages, documents, lexicon, compoundParts, vocabulary, analyser, embedding }),
  );
  const index = await openLanceIndex(folder);
  const { analyser: reader, retriever } = wireService({ index, lexicon, contacts, embedding });
  return {
    what: `these documents alone (${passages.length} passages), ranked and no more, ${embedding?.id ?? "words alone"}`,
    search: async (question) =>
      (await retriever.retrieve({ query: reader.analyseQuery(question), limit: hitLimit, asOf: today() })).map(
        (hit) => hit.entry.passage.text,
      ),
  };
};
