/** Room for the scores to choose among, kept since every search needs it; it grows to the largest index. */
let room = new Float32Array(0);

/** The `k`-th highest (from 1) of the first `count` of `values`, which are reordered. Hoare's selection, O(n) on average. */
function highest(values: Float32Array, count: number, k: number): number {
  let low = 0;
  let high = count - 1;
  const wanted = count - k;
  while (low < high) {
    const pivot = values[(low + high) >> 1] as number;
    let i = low;
    let j = high;
    while (i <= j) {
      while ((values[i] as number) < pivot) i++;
      while ((values[j] as number) > pivot) j--;
      if (i > j) break;
      const swapped = values[i] as number;
      values[i++] = values[j] as number;
      values[j--] = swapped;
    }
    if (wanted <= j) high = j;
    else if (wanted >= i) low = i;
    else break;
  }
  return values[wanted] as number;
}

/**
 * The `limit` highest of `scores` above zero, by score and then by row, as row numbers. Only rows
 * that can be among them are sorted. O(n + limit·log limit) on average.
 */
export function topRows(scores: Float32Array, limit: number): number[] {
  if (limit <= 0) return [];
  if (room.length < scores.length) room = new Float32Array(scores.length);
  let above = 0;
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] as number;
    if (score > 0) room[above++] = score;
  }
  const least = above > limit ? highest(room, above, limit) : 0;
  const rows: number[] = [];
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] as number;
    if (score > 0 && score >= least) rows.push(row);
  }
  rows.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
  return rows.length > limit ? rows.slice(0, limit) : rows;
}
