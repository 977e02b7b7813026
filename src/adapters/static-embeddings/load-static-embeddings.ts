import type { EmbeddingModel } from "../../ports/embedding-model.ts";
import { createStaticEmbeddingModel } from "./static-embedding-model.ts";
import { decodeTable } from "./table-format.ts";

/**
 * The embedding model of a table file, wherever its bytes came from: a disk, a Worker's assets.
 * Keeps `file` and copies nothing. Throws `EmbeddingFailed` when it is not a whole table.
 */
export function loadStaticEmbeddings(file: ArrayBuffer): EmbeddingModel {
  return createStaticEmbeddingModel(decodeTable(file));
}
