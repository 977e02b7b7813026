/**
 * Reorders hits so that one document does not fill the list unless it deserves it: each further
 * passage of the same document loses `loss` of its score per passage already taken. Greedy,
 * O(n·k) in practice since documents have few passages. Order among equals is kept.
 */
export function diversify<
  Hit extends { readonly score: number; readonly entry: { readonly passage: { readonly documentId: string } } },
>(hits: readonly Hit[], loss: number): Hit[] {
  const seen = new Map<string, number>();
  return hits
    .map((hit) => {
      const id = hit.entry.passage.documentId;
      const before = seen.get(id) ?? 0;
      seen.set(id, before + 1);
      return { hit, adjusted: hit.score * (1 - Math.min(0.6, loss * before)) };
    })
    .sort((a, b) => b.adjusted - a.adjusted)
    .map(({ hit }) => hit);
}
