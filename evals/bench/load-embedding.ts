import { loadDefaultEmbedding } from "../../src/entry/load-embedding.ts";
import type { EmbeddingModel } from "../../src/ports/embedding-model.ts";

/** The embedding a bench runs with: none when `EMBEDDING=none`, else the table that comes with the project. */
export async function loadBenchEmbedding(): Promise<EmbeddingModel | null> {
  return process.env.EMBEDDING === "none" ? null : loadDefaultEmbedding();
}
