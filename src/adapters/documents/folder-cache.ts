import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Passage } from "../../domain/passage.ts";
import type { LibraryCache } from "../../library/library-cache.ts";

/** Keeps passages as one JSON file a document below `folder`, which is made when first needed. */
export function createFolderCache(folder: string): LibraryCache {
  const fileOf = (hash: string) => join(folder, `${hash}.json`);
  return {
    async get(hash) {
      try {
        const kept: unknown = JSON.parse(await readFile(fileOf(hash), "utf8"));
        return Array.isArray(kept) ? (kept as Passage[]) : null;
      } catch {
        return null; // not there, or cut short by a stop: it is made again
      }
    },
    async put(hash, passages) {
      await mkdir(folder, { recursive: true });
      const draft = `${fileOf(hash)}.${process.pid}.part`;
      await writeFile(draft, JSON.stringify(passages));
      await rename(draft, fileOf(hash)); // a reader never sees half a file
    },
  };
}
