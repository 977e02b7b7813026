import { connectOpenAiEmbedding } from "../adapters/openai/openai-embedding-model.ts";
import { loadStaticEmbeddings } from "../adapters/static-embeddings/load-static-embeddings.ts";
import { createWorkersAiEmbeddingModel } from "../adapters/workers-ai/workers-ai-embedding-model.ts";
import { ConfigInvalid } from "../domain/errors.ts";
import type { EmbeddingModel } from "../ports/embedding-model.ts";
import type { PassageIndex } from "../ports/passage-index.ts";
import type { WorkerBindings } from "./worker-bindings.ts";

/**
 * What embeds questions for an index: the table that came with it, Workers AI, or an
 * OpenAI-compatible service; null for an index without vectors. `table` fetches the table's file, or null.
 * Throws `ConfigInvalid` when nothing configured is the model that the index was built with.
 */
export async function edgeEmbedding(
  index: PassageIndex,
  bindings: WorkerBindings,
  table: () => Promise<ArrayBuffer | null>,
): Promise<EmbeddingModel | null> {
  const { embeddingId } = index.describe();
  if (embeddingId === "none") return null;
  const { AI, EMBEDDING_MODEL, EMBEDDING_BASE_URL, EMBEDDING_API_KEY } = bindings;
  if (EMBEDDING_MODEL) {
    const [entry] = await index.get(index.documents[0]?.passageIds.slice(0, 1) ?? []);
    const dimensions = entry?.vector?.length ?? 0;
    if (AI && embeddingId.includes(EMBEDDING_MODEL))
      return createWorkersAiEmbeddingModel(AI, { id: embeddingId, model: EMBEDDING_MODEL, dimensions });
    if (EMBEDDING_BASE_URL) {
      const model = await connectOpenAiEmbedding({
        baseUrl: EMBEDDING_BASE_URL,
        model: EMBEDDING_MODEL,
        ...(EMBEDDING_API_KEY ? { apiKey: EMBEDDING_API_KEY } : {}),
      });
      if (model.id === embeddingId) return model;
    }
  }
  const file = await table();
  const model = file && loadStaticEmbeddings(file);
  if (model?.id === embeddingId) return model;
  throw new ConfigInvalid([`The index was embedded by "${embeddingId}", and nothing configured is that model.`]);
}
