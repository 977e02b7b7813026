import { writeBuild } from "../../../src/adapters/lancedb/write-build.ts";
import { analyserVersion, createAnalyser } from "../../../src/language/analyser.ts";
import type { EmbeddingModel } from "../../../src/ports/embedding-model.ts";
import { fieldNames } from "../../../src/ports/passage-index.ts";
import { passageVocabulary, prepareIndex } from "../../../src/retrieval/prepare-index.ts";
import { readBenchCorpus } from "../bench-corpus.ts";
import { createSyntheticPassages } from "./synthetic-passages.ts";

/** How long a stage of a build took, and the most memory the process had used by then. */
export interface BuildStage {
  readonly stage: string;
  readonly seconds: number;
  readonly peakMegabytes: number;
}

/** Most resident memory of this process so far. */
export const peakMegabytes = () => Math.round(process.resourceUsage().maxRSS / 1024);

/** Writes an index of `count` synthetic passages to `location` through the service's own adapter. */
export async function buildSyntheticIndex(
  location: string,
  count: number,
  embedding: EmbeddingModel,
  told: (stage: BuildStage) => void,
): Promise<void> {
  const { knowledge, articles, library } = await readBenchCorpus();
  const passages = [...articles, ...library];
  const vocabulary = passageVocabulary(passages, knowledge.lexicon, knowledge.compoundParts);
  const analyser = createAnalyser(vocabulary, knowledge.lexicon);
  const { lexicon } = knowledge;
  const models = await prepareIndex({ passages, documents: [], lexicon, vocabulary, analyser, embedding });
  const synthetic = createSyntheticPassages(models.rows, count);
  let from = performance.now();
  await writeBuild(
    location,
    {
      description: {
        fingerprint: `synthetic${count}`,
        analyserVersion,
        embeddingId: embedding.id,
        builtAt: new Date().toISOString(),
        documents: 0,
        passages: count,
      },
      rows: synthetic.rows,
      documents: synthetic.documents,
      get statistics() {
        return {
          passages: count,
          documentFrequency: synthetic.documentFrequency,
          averageLength: Object.fromEntries(
            fieldNames.map((field) => [field, synthetic.totalLength[field] / count]),
          ) as typeof models.statistics.averageLength,
        };
      },
      vocabulary,
    },
    {
      done: (stage) => {
        told({ stage, seconds: (performance.now() - from) / 1_000, peakMegabytes: peakMegabytes() });
        from = performance.now();
      },
    },
  );
}
