import { connectOpenAiEmbedding } from "../../../src/adapters/openai/openai-embedding-model.ts";
import { withTeacherCache } from "../../../src/adapters/static-embeddings/distil/teacher-cache.ts";
import type { EmbeddingModel } from "../../../src/ports/embedding-model.ts";
import type { Endpoint } from "./engine.ts";

const cacheFolder = ".data/bench/vectors";
/** Passages are kept this many at a time, so that a run that was stopped goes on where it was. */
const textsPerWrite = 64;

/**
 * A general model behind an endpoint. Its vectors of passages are kept between runs; a question is
 * embedded each time it is asked, as in a service, and its time counts. Throws `EmbeddingFailed`.
 */
export async function connectGeneralModel({ baseUrl, model }: Endpoint): Promise<EmbeddingModel> {
  const remote = await connectOpenAiEmbedding({ baseUrl, model, timeoutMs: 300_000 });
  const keeping = await withTeacherCache(remote, cacheFolder);
  return {
    ...remote,
    async embed(texts, as, signal) {
      if (as === "query") return remote.embed(texts, as, signal);
      const vectors: Float32Array[] = [];
      for (let start = 0; start < texts.length; start += textsPerWrite)
        vectors.push(...(await keeping.embed(texts.slice(start, start + textsPerWrite), as, signal)));
      return vectors;
    },
  };
}
