/**
 * The `limit` highest of `scores` above zero, by score and then by row, as row numbers. Keeps a heap
 * of the best so far, whose root is the worst of them: O(n log limit), and near O(n) where most rows
 * lose against the root at once.
 */
export function topRows(scores: Float32Array, limit: number): number[] {
  if (limit <= 0) return [];
  const heap: number[] = [];
  const isWorse = (a: number, b: number): boolean => {
    const [left, right] = [scores[a] as number, scores[b] as number];
    return left < right || (left === right && a > b);
  };
  const sink = (from: number, size: number): void => {
    const row = heap[from] as number;
    let at = from;
    for (let child = 2 * at + 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && isWorse(heap[child + 1] as number, heap[child] as number)) child++;
      if (!isWorse(heap[child] as number, row)) break;
      heap[at] = heap[child] as number;
      at = child;
    }
    heap[at] = row;
  };
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] as number;
    if (!(score > 0)) continue;
    if (heap.length < limit) {
      heap.push(row);
      if (heap.length === limit) for (let i = (limit >> 1) - 1; i >= 0; i--) sink(i, limit);
    } else if (score > (scores[heap[0] as number] as number)) {
      heap[0] = row;
      sink(0, limit);
    }
  }
  return heap.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
}
