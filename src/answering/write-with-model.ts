import type { Answer, Citation } from "../domain/answer.ts";
import type { ComposedBlock } from "./compose.ts";
import type { CheckedBlocks } from "./finish-answer.ts";
import type { Material } from "./gather-material.ts";

/** One sentence of a model that has passed the check, with the citations it rests on. */
export interface WrittenSentence {
  readonly block: ComposedBlock;
  readonly citations: readonly Citation[];
}

/** How the writing ended: a checked answer, or why the extractive one must serve instead. */
export type WritingResult =
  | { readonly checked: CheckedBlocks; readonly trace: Partial<Answer["trace"]>; readonly fallback: null }
  | { readonly checked: null; readonly trace: Partial<Answer["trace"]>; readonly fallback: string };

/** Lets a language model write over selected passages. Yields only sentences that have passed the check. */
export interface ModelWriter {
  write(material: Material, signal?: AbortSignal): AsyncGenerator<WrittenSentence, WritingResult>;
}
