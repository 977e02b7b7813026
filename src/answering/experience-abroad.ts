import type { Question } from "../domain/answer.ts";
import type { Passage } from "../domain/passage.ts";
import { isLaw } from "../domain/validity.ts";
import type { Jurisdiction } from "../domain/vocabulary.ts";
import type { IndexedPassage } from "../ports/passage-index.ts";
import type { RetrievalHit, RetrievalRequest } from "../retrieval/retrieve.ts";
import { confidenceOf, notFoundBelow, partialBelow } from "./confidence.ts";
import type { AnsweringDependencies } from "./dependencies.ts";
import { countryOfLanguage } from "./screen/country.ts";
import { countriesNamed } from "./understand/jurisdiction.ts";
import type { UnderstoodQuestion } from "./understand/understand-question.ts";

/** From here on the own country answers, whatever the other one has. */
const surelyAnswered = 0.8;

/** What others have found or tried, which is nobody's rule: a passage of it may be told in the other country. */
const isExperience = (passage: Passage): boolean => !isLaw(passage.validity.status);

/** The reader's country when it is known by the language or by hints alone; null when it was named or chosen. */
export function assumedCountry(question: Question, understood: UnderstoodQuestion): Jurisdiction | null {
  const home = countryOfLanguage[understood.language];
  const isTold = question.jurisdiction !== null || understood.compare || countriesNamed(understood.text).size > 0;
  return isTold || (understood.jurisdiction !== null && understood.jurisdiction !== home) ? null : home;
}

/** Studies and projects of the other country that answer where the own one has nothing. */
export interface ExperienceAbroad {
  readonly country: Jurisdiction;
  readonly hits: readonly RetrievalHit[];
  readonly confidence: number;
  /** False when it only lies near: then it is offered to read, not told. */
  readonly answers: boolean;
}

/**
 * Looks in the other country for studies and projects, never for rules, when the words point to the
 * reader's own and that answers with no confidence or less of it. One more retrieval for such a question.
 */
export async function experienceAbroad(
  { retriever, index }: AnsweringDependencies,
  request: RetrievalRequest,
  home: Jurisdiction | null,
  confidence: number,
): Promise<ExperienceAbroad | null> {
  // Without a country in the request both were searched.
  if (home === null || request.jurisdiction !== home || confidence >= surelyAnswered) return null;
  const country = home === "DK" ? "NO" : "DK";
  const hits = await retriever.retrieve({
    ...request,
    jurisdiction: country,
    preferredJurisdiction: country,
    accept: ({ passage }) => isExperience(passage),
  });
  const other = confidenceOf(hits, request.query, index.statistics);
  if (other < notFoundBelow) return null;
  return { country, hits, confidence: other, answers: other >= partialBelow && other > confidence };
}

/** Documents without their rules. */
export function withoutRules(
  documents: ReadonlyMap<string, readonly IndexedPassage[]>,
): Map<string, readonly IndexedPassage[]> {
  return new Map([...documents].map(([id, entries]) => [id, entries.filter(({ passage }) => isExperience(passage))]));
}

/** True for a passage of the other country's experience in an answer to a reader of `home`. */
export function isFromAbroad(passage: Passage, home: Jurisdiction | null): boolean {
  return home !== null && passage.jurisdiction !== home && isExperience(passage);
}
