/** The `limit` highest of `scores` above zero, by score and then by row, as row numbers. */
export function topRows(scores: Float32Array, limit: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < scores.length; row++) if ((scores[row] as number) > 0) rows.push(row);
  rows.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
  return rows.slice(0, limit);
}
