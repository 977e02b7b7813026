import type { Audience } from "../domain/vocabulary.ts";
import type { RetrievalHit } from "../retrieval/retrieve.ts";
import type { SelectionLimits } from "./selection-limits.ts";
import { asksForCount, tellsCount } from "./understand/asks-for-count.ts";
import type { UnderstoodQuestion } from "./understand/understand-question.ts";

/**
 * The hit that leads the answer: the best one, unless another that is nearly as good suits the
 * reader better: written for this reader and, for a citizen, law in force before what others have found;
 * what others have counted where a count is asked for.
 */
export function leadingHit(
  hits: readonly RetrievalHit[],
  audience: Audience,
  question: UnderstoodQuestion,
  limits: SelectionLimits,
): RetrievalHit | undefined {
  const [best] = hits;
  const floor = limits.ownReaderShare * (best?.score ?? 0);
  const close = hits.slice(0, 5).filter((hit) => hit.score >= floor && hit.entry.passage.audience.includes(audience));
  const counted = asksForCount(question.text) ? close.find(isCount) : undefined;
  if (counted) return counted;
  // What came later than the day asked about, or never came, does not lead when a rule of that day is in hand.
  if (best && question.asOfGiven && (isLater(best, question) || isMereProposal(best, question))) {
    const ofThatDay = hits.find((hit) => hit.standing === "current" && hit.score >= limits.ruleOfThatDay * best.score);
    if (ofThatDay) return ofThatDay;
  }
  const asksForLaw = audience === "citizen" && !question.about.proposal && (question.asOfGiven || !question.about.past);
  return (asksForLaw ? close.find((hit) => hit.standing === "current") : undefined) ?? close[0] ?? hits[0];
}

/** True for a study or project that tells how many, which no rule does. */
export function isCount({ standing, entry }: RetrievalHit): boolean {
  return standing === "undated" && entry.passage.validity.status !== "proposal" && tellsCount(entry.passage.text);
}

/** True for what was only proposed, in an answer to who asks what applied. */
function isMereProposal({ entry }: RetrievalHit, { about }: UnderstoodQuestion): boolean {
  return entry.passage.validity.status === "proposal" && !about.proposal;
}

/** True for a study or project of a later year than the day asked about. */
function isLater({ standing, entry }: RetrievalHit, { asOf }: UnderstoodQuestion): boolean {
  return standing === "undated" && entry.passage.validity.from.slice(0, 4) > asOf.slice(0, 4);
}
