import type { CorpusUnit } from "./corpus-units.ts";
import type { Target } from "./teacher-targets.ts";
import type { TrainableTable } from "./trainable-table.ts";
import { addScaled } from "./vectors.ts";

/** How common a word must be for its weight to fall to one half, as a share of all words. */
const halfWeight = 1e-3;
/** What a word that occurs nowhere counts as. */
const unseenCount = 0.3;

/**
 * Fills an empty table: a word lies where the teacher puts it, the rarer the farther out (smooth
 * inverse frequency, Arora, Liang & Ma, 2017), and a part lies in the middle of the words that
 * have it. The own row of a word is what its parts leave open. Numbers and law references start at
 * zero, since a teacher of meaning knows little about them.
 */
export function startFromWords(table: TrainableTable, units: readonly CorpusUnit[], targets: readonly Target[]): void {
  const { dimensions, values } = table;
  const words = new Uint32Array(table.keys.length);
  units.forEach((_, unit) => {
    for (const row of table.partRows(unit)) words[row] = (words[row] as number) + 1;
  });
  units.forEach((_, unit) => {
    const { vector } = targets[unit] as Target;
    for (const row of table.partRows(unit))
      addScaled(values, row * dimensions, vector, 0, dimensions, 1 / (words[row] as number));
  });
  const total = units.reduce((sum, unit) => sum + unit.count, 0);
  const ofParts = new Float32Array(dimensions);
  units.forEach(({ count, isWord }, unit) => {
    if (!isWord) return;
    const weight = halfWeight / (halfWeight + (count || unseenCount) / total);
    const at = table.ownRow(unit) * dimensions;
    table.readUnit(unit, ofParts, 0, true);
    values.fill(0, at, at + dimensions);
    addScaled(values, at, (targets[unit] as Target).vector, 0, dimensions, weight);
    addScaled(values, at, ofParts, 0, dimensions, -1);
  });
}
