/** Weights of a linear model: a row of one byte a kind for each feature place, times `scale`. */
export interface LinearWeights {
  readonly kinds: readonly string[];
  readonly scale: number;
  readonly bias: readonly number[];
  readonly rows: Int8Array;
}

/** How likely each kind is for a text with these features; the shares add up to one. */
export type KindShares = Readonly<Record<string, number>>;

/** Softmax over the sums of the weights. Pure, O(features). */
export function kindShares(
  { kinds, scale, bias, rows }: LinearWeights,
  features: ReadonlyMap<number, number>,
): KindShares {
  const sums = Float64Array.from(bias);
  for (const [place, value] of features)
    for (let kind = 0; kind < kinds.length; kind++)
      sums[kind] = (sums[kind] ?? 0) + (rows[place * kinds.length + kind] ?? 0) * scale * value;
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const total = powers.reduce((all, power) => all + power, 0);
  return Object.fromEntries(kinds.map((kind, at) => [kind, (powers[at] ?? 0) / total]));
}

/** Reads weights as `packWeights` wrote them: base64 of one byte a weight. Throws `RangeError` when rows are missing. */
export function unpackWeights(
  packed: {
    readonly kinds: readonly string[];
    readonly scale: number;
    readonly bias: readonly number[];
    readonly rows: string;
  },
  places: number,
): LinearWeights {
  const rows = Int8Array.from(atob(packed.rows), (character) => (character.charCodeAt(0) << 24) >> 24);
  if (rows.length !== places * packed.kinds.length)
    throw new RangeError(`Expected ${places} rows of ${packed.kinds.length} weights, got ${rows.length} bytes.`);
  return { ...packed, rows };
}
