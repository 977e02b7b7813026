import { connectOpenAiEmbedding } from "../adapters/openai/openai-embedding-model.ts";
import { readStaticEmbeddings } from "../adapters/static-embeddings/read-static-embeddings.ts";
import type { EmbeddingModel } from "../ports/embedding-model.ts";
import type { Config } from "./config.ts";

/**
 * The embedding a service is configured with: an OpenAI-compatible endpoint when one is set, none
 * with `EMBEDDING_MODEL=none`, else the table that comes with the project. Throws `EmbeddingFailed`.
 */
export async function loadEmbedding(
  config: Pick<Config, "EMBEDDING_BASE_URL" | "EMBEDDING_API_KEY" | "EMBEDDING_MODEL">,
): Promise<EmbeddingModel | null> {
  const { EMBEDDING_BASE_URL: baseUrl, EMBEDDING_API_KEY: apiKey, EMBEDDING_MODEL: model } = config;
  if (baseUrl && model) return connectOpenAiEmbedding({ baseUrl, model, ...(apiKey ? { apiKey } : {}) });
  return model === "none" ? null : readStaticEmbeddings();
}

/** The table that comes with the project. */
export const loadDefaultEmbedding = () =>
  loadEmbedding({ EMBEDDING_BASE_URL: undefined, EMBEDDING_API_KEY: undefined, EMBEDDING_MODEL: undefined });
