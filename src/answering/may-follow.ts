import type { RetrievalHit } from "../retrieval/retrieve.ts";
import { isOwnSteps } from "./headings.ts";
import { isCount } from "./leading-hit.ts";
import type { SelectionInput } from "./select.ts";
import { defaultSelection } from "./selection-limits.ts";
import { asksForCount } from "./understand/asks-for-count.ts";

/** True when a further find is worth its reader's time beside the leading one. */
export function mayFollow(hit: RetrievalHit, best: RetrievalHit, input: SelectionInput): boolean {
  const { question, audience, documents, leadAlone = false } = input;
  const limits = defaultSelection;
  const { passage } = hit.entry;
  const lead = best.entry.passage;
  const share = hit.score / (best.score || 1);
  const sameDocument = passage.documentId === lead.documentId;
  if (leadAlone) return false;
  // What to do about one article's matter is seldom a step of another's.
  const steps = !sameDocument && isOwnSteps(passage.headings.at(-1) ?? "");
  if (steps && share < limits.otherStepsFloor) return false;
  const besideLaw = best.standing === "current" && hit.standing === "undated" && !sameDocument;
  const floor = sameDocument ? limits.sameDocumentFloor : limits.otherDocumentFloor;
  if (share < (besideLaw ? Math.max(floor, limits.noLawFloor[audience]) : floor)) return false;
  // How it was before is told when it is asked for, or when it answers nearly as well.
  if (hit.standing === "historic" && best.standing === "current" && !question.about.past && share < 0.85) return false;
  const siblings = documents.get(passage.documentId) ?? [];
  // What was written for other readers must be nearly the best find to be worth theirs; a citizen
  // is told what the same article says to citizens.
  if (!passage.audience.includes(audience)) {
    if (share < 0.95) return false;
    // A count that only professionals are told, better found than anything for citizens, is no advice to them.
    const onlyThere = share > 1 && isCount(hit) && asksForCount(question.text);
    if (audience === "citizen" && !onlyThere && siblings.some((entry) => entry.passage.audience.includes("citizen")))
      return false;
  }
  // Another benefit's limits are told only to who asks about it, by name or nearly as plainly.
  const otherBenefit = passage.benefit !== null && lead.benefit !== null && passage.benefit !== lead.benefit;
  if (
    otherBenefit &&
    share < limits.otherBenefitFloor &&
    !question.benefits.some((benefit) => benefit === passage.benefit)
  )
    return false;
  if (question.language !== "en") {
    if (passage.language === "en") return false;
  } else if (passage.language !== "en" && siblings.some((entry) => entry.passage.language === "en")) return false;
  return question.jurisdiction !== null || passage.jurisdiction === lead.jurisdiction;
}
