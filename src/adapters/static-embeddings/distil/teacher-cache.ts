import { createHash } from "node:crypto";
import { appendFile, mkdir, readFile, truncate } from "node:fs/promises";
import { join } from "node:path";
import type { EmbeddingModel } from "../../../ports/embedding-model.ts";

const bytesOfNumber = 4;

async function readIfThere(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return Buffer.alloc(0);
    throw error;
  }
}

/**
 * The teacher with a memory on disk, so that a run that was stopped goes on where it was and a
 * text is embedded once. Two files a teacher in `folder`: keys, one a line, and vectors (float32
 * of this machine), in the same order; what a stopped run left half written is dropped.
 */
export async function withTeacherCache(teacher: EmbeddingModel, folder: string): Promise<EmbeddingModel> {
  await mkdir(folder, { recursive: true });
  const name = teacher.id.replace(/[^\w.-]+/g, "_");
  const keysPath = join(folder, `${name}.keys`);
  const vectorsPath = join(folder, `${name}.vectors`);
  const size = teacher.dimensions * bytesOfNumber;
  const keys = (await readIfThere(keysPath)).toString("latin1").split("\n").slice(0, -1);
  const bytes = await readIfThere(vectorsPath);
  const whole = Math.min(keys.length, Math.floor(bytes.length / size));
  if (bytes.length) await truncate(vectorsPath, whole * size);
  if (keys.length)
    await truncate(
      keysPath,
      keys.slice(0, whole).reduce((sum, key) => sum + key.length + 1, 0),
    );
  const known = new Map<string, Float32Array>();
  for (let i = 0; i < whole; i++) {
    const copy = bytes.buffer.slice(bytes.byteOffset + i * size, bytes.byteOffset + (i + 1) * size);
    known.set(keys[i] as string, new Float32Array(copy as ArrayBuffer));
  }
  const keyOf = (text: string, as: string) => createHash("sha256").update(`${as}\n${text}`).digest("base64url");

  return {
    id: teacher.id,
    dimensions: teacher.dimensions,
    async embed(texts, as, signal) {
      const textKeys = texts.map((text) => keyOf(text, as));
      const missing = [...new Map(texts.map((text, i) => [textKeys[i] as string, text]))].filter(
        ([key]) => !known.has(key),
      );
      const vectors = missing.length
        ? await teacher.embed(
            missing.map(([, text]) => text),
            as,
            signal,
          )
        : [];
      if (vectors.length) {
        const block = Buffer.concat(
          vectors.map((vector) => Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength)),
        );
        await appendFile(vectorsPath, block);
        await appendFile(keysPath, `${missing.map(([key]) => key).join("\n")}\n`);
        missing.forEach(([key], i) => {
          known.set(key, vectors[i] as Float32Array);
        });
      }
      return textKeys.map((key) => known.get(key) as Float32Array);
    },
  };
}
