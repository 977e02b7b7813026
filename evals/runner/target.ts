import type { Answerer } from "../../src/answering/answer-question.ts";
import type { IsoDate } from "../../src/domain/validity.ts";
import type { PassageIndex } from "../../src/ports/passage-index.ts";
import type { Searcher } from "../../src/retrieval/search.ts";

/** The service under evaluation, in process. */
export interface EvaluationTarget {
  readonly answerer: Answerer;
  readonly searcher: Searcher;
  readonly index: PassageIndex;
  /** The documents that say they cover an inventory entry (`law:dk-klage`). */
  readonly documentsCovering: (entry: string) => readonly string[];
  readonly today: IsoDate;
  /** Milliseconds from nothing to a service that answers, with the index in place. */
  readonly startMs: number;
  /** Builds the index anew beside the one in use and resolves with the milliseconds it took. */
  readonly rebuild: () => Promise<number>;
}
