import type { RetrievalHit } from "../retrieval/retrieve.ts";

/** How much a passage gains when its document led the answer to the question before. */
const fullLift = 0.5;

/**
 * Orders a follow-up's hits anew: passages of documents that the question before found rise, in
 * proportion to how near that document was to the best. O(n log n).
 */
export function liftDocuments(hits: readonly RetrievalHit[], before: readonly RetrievalHit[]): RetrievalHit[] {
  const best = before[0]?.score ?? 0;
  const lift = new Map<string, number>();
  for (const { entry, score } of before) {
    const id = entry.passage.documentId;
    if (!lift.has(id)) lift.set(id, best > 0 ? fullLift * (score / best) ** 3 : 0);
  }
  return hits
    .map((hit) => ({ ...hit, score: hit.score * (1 + (lift.get(hit.entry.passage.documentId) ?? 0)) }))
    .sort((a, b) => b.score - a.score || (a.entry.passage.passageId < b.entry.passage.passageId ? -1 : 1));
}
