import type { Passage } from "../domain/passage.ts";

/** Keeps the passages of files that were read before, so that unchanged files are not read again. */
export interface LibraryCache {
  /** The passages kept under `hash`, or null when there are none (damaged ones count as none). */
  get(hash: string): Promise<readonly Passage[] | null>;
  put(hash: string, passages: readonly Passage[]): Promise<void>;
}
