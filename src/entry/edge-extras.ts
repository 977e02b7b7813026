import type { ContactEntry } from "../knowledge/article-schema.ts";
import type { Lexicon } from "../language/lexicon.ts";

/** What travels with the edge index beside the passages: parts of `knowledge/` that were parsed when it was built. */
export interface EdgeExtras {
  readonly lexicon: Lexicon;
  readonly contacts: readonly ContactEntry[];
  /** The files of `prompts/` by relative path, for a language model. */
  readonly prompts: Readonly<Record<string, string>>;
}

/** Paths among the Worker's static assets. `web/` holds the browser's part and is all that is served. */
export const edgeIndexPath = "/index/passages.bin";
export const edgeTablePath = "/index/embeddings.bin";
export const webFolder = "/web/";
