import { partKeys, type TextUnit, textUnits, unitKey } from "../text-keys.ts";
import { addScaled, dot } from "./vectors.ts";

/** Parts that fewer words share teach nothing that the words do not. */
const fewestWordsOfPart = 3;

/** The table while it learns: numbers in full precision, rows found once for each unit. */
export interface TrainableTable {
  readonly dimensions: number;
  /** Key of each row. */
  readonly keys: Uint32Array;
  /** `keys.length * dimensions` numbers. */
  readonly values: Float32Array;
  /** Numbers of the units of a text; unknown ones are left out. */
  unitsOf(text: string): Uint32Array;
  /** The row of a unit's own key. */
  ownRow(unit: number): number;
  /** The rows of a unit's parts. */
  partRows(unit: number): Uint32Array;
  /** Writes a unit's vector to `target` from `at` on: own row plus the mean of its parts' rows, or those alone. */
  readUnit(unit: number, target: Float32Array, at: number, partsOnly: boolean): void;
  /** Moves a unit's rows against the gradient that lies in `gradient` from `at` on. */
  descend(unit: number, gradient: Float32Array, at: number, rate: number, partsOnly: boolean): void;
}

/** Keys of the parts that most words share, the most shared first. */
function sharedParts(units: readonly TextUnit[], limit: number): number[] {
  const words = new Map<number, number>();
  for (const { form, isWord } of units)
    if (isWord) for (const key of new Set(partKeys(form))) words.set(key, (words.get(key) ?? 0) + 1);
  return [...words]
    .filter(([, count]) => count >= fewestWordsOfPart)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, limit)
    .map(([key]) => key);
}

/** A table with a row of zeros for each unit and for each of the `parts` most shared parts. */
export function createTrainableTable(units: readonly TextUnit[], dimensions: number, parts: number): TrainableTable {
  const rowOf = new Map<number, number>();
  const rowFor = (key: number) => {
    const row = rowOf.get(key) ?? rowOf.size;
    rowOf.set(key, row);
    return row;
  };
  const own = Uint32Array.from(units, ({ form }) => rowFor(unitKey(form)));
  for (const key of sharedParts(units, parts)) rowFor(key);
  const partsOf = units.map(({ form, isWord }) =>
    Uint32Array.from(isWord ? partKeys(form).flatMap((key) => rowOf.get(key) ?? []) : []),
  );
  const unitOf = new Map(units.map(({ form }, unit) => [form, unit]));
  const values = new Float32Array(rowOf.size * dimensions);
  /** Sum of the squared gradients of each row, for row-wise AdaGrad (Duchi, Hazan & Singer, 2011). */
  const squares = new Float32Array(rowOf.size).fill(1e-6);

  return {
    dimensions,
    keys: Uint32Array.from(rowOf.keys()),
    values,
    unitsOf: (text) => Uint32Array.from(textUnits(text).flatMap(({ form }) => unitOf.get(form) ?? [])),
    ownRow: (unit) => own[unit] as number,
    partRows: (unit) => partsOf[unit] as Uint32Array,
    readUnit(unit, target, at, partsOnly) {
      target.fill(0, at, at + dimensions);
      const rows = partsOf[unit] as Uint32Array;
      for (const row of rows) addScaled(target, at, values, row * dimensions, dimensions, 1 / rows.length);
      if (!partsOnly) addScaled(target, at, values, (own[unit] as number) * dimensions, dimensions, 1);
    },
    descend(unit, gradient, at, rate, partsOnly) {
      const slice = gradient.subarray(at, at + dimensions);
      const square = dot(slice, slice) / dimensions;
      if (!(square > 0)) return;
      const move = (row: number, share: number) => {
        const total = (squares[row] as number) + square * share * share;
        squares[row] = total;
        addScaled(values, row * dimensions, slice, 0, dimensions, (-rate * share) / Math.sqrt(total));
      };
      const rows = partsOf[unit] as Uint32Array;
      if (!partsOnly) move(own[unit] as number, 1);
      for (const row of rows) move(row, 1 / rows.length);
    },
  };
}
