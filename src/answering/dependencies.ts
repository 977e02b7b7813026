import type { ContactEntry } from "../knowledge/article-schema.ts";
import type { Analyser } from "../language/analyser.ts";
import type { PassageIndex } from "../ports/passage-index.ts";
import type { Retriever } from "../retrieval/retrieve.ts";
import type { ModelWriter } from "./write-with-model.ts";

/** What the pipeline needs; made by an entry, so that it knows no runtime. */
export interface AnsweringDependencies {
  readonly index: PassageIndex;
  readonly analyser: Analyser;
  readonly retriever: Retriever;
  readonly contacts: readonly ContactEntry[];
  /** Writes over the selected passages; without it the passages' own sentences are the answer. */
  readonly writer?: ModelWriter;
  readonly now?: () => Date;
  readonly newId?: () => string;
}
