import { EmbeddingFailed } from "../../domain/errors.ts";
import type { EmbeddingModel } from "../../ports/embedding-model.ts";

/** The part of the Workers AI binding that embeds texts. */
export interface WorkersAi {
  run(model: string, input: { text: readonly string[] }, options?: { signal?: AbortSignal }): Promise<unknown>;
}

/** Workers AI takes at most this many texts in one request. */
const textsPerRequest = 100;

function unitVector(numbers: readonly number[], dimensions: number): Float32Array {
  const length = Math.hypot(...numbers);
  if (numbers.length !== dimensions || !(length > 0 && Number.isFinite(length)))
    throw new EmbeddingFailed(`Workers AI sent a vector of ${numbers.length} numbers; the index has ${dimensions}.`);
  return Float32Array.from(numbers, (value) => value / length);
}

/**
 * Embeds with a model of Workers AI. `id` is the embedding id of the index that is searched: the
 * index was built with the same model through Cloudflare's OpenAI-compatible address, which has no
 * binding outside a Worker. For models that embed questions and passages alike (bge-m3).
 */
export function createWorkersAiEmbeddingModel(
  ai: WorkersAi,
  options: { readonly id: string; readonly model: string; readonly dimensions: number },
): EmbeddingModel {
  const { id, model, dimensions } = options;
  return {
    id,
    dimensions,
    async embed(texts, _as, signal) {
      const vectors: Float32Array[] = [];
      try {
        for (let i = 0; i < texts.length; i += textsPerRequest) {
          const text = texts.slice(i, i + textsPerRequest);
          const { data } = (await ai.run(model, { text }, signal ? { signal } : {})) as { data?: number[][] };
          if (data?.length !== text.length)
            throw new EmbeddingFailed(`Workers AI sent ${data?.length ?? 0} vectors for ${text.length} texts.`);
          vectors.push(...data.map((numbers) => unitVector(numbers, dimensions)));
        }
      } catch (error) {
        if (error instanceof EmbeddingFailed) throw error;
        throw new EmbeddingFailed(`Workers AI failed: ${(error as Error).message}`, error);
      }
      return vectors;
    },
  };
}
