import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { EmbeddingFailed } from "../../domain/errors.ts";
import type { EmbeddingModel } from "../../ports/embedding-model.ts";
import { loadStaticEmbeddings } from "./load-static-embeddings.ts";

/** The table that comes with the service. */
export const staticTablePath = fileURLToPath(new URL("./static-embeddings.bin", import.meta.url));

/** Reads a table from disk; the one of the repository by default. Throws `EmbeddingFailed`. */
export async function readStaticEmbeddings(path: string = staticTablePath): Promise<EmbeddingModel> {
  let bytes: Buffer<ArrayBuffer>;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new EmbeddingFailed(`The static embedding table cannot be read: ${(error as Error).message}`, error);
  }
  // Small files come as slices of a shared pool, whose offset may not be a multiple of four.
  const whole = bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength;
  return loadStaticEmbeddings(
    whole ? bytes.buffer : bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
  );
}
