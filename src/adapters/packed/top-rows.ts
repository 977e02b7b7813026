/** The `k`-th highest of `values` (from 1), which are reordered. Hoare's selection, O(n) on average. */
function highest(values: Float32Array, k: number): number {
  let low = 0;
  let high = values.length - 1;
  const wanted = values.length - k;
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
  const least = scores.length > limit ? highest(scores.slice(), limit) : 0;
  const rows: number[] = [];
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] as number;
    if (score > 0 && score >= least) rows.push(row);
  }
  rows.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
  return rows.slice(0, limit);
}
