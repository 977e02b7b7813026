import { EmbeddingFailed } from "../../domain/errors.ts";
import type { EmbeddingModel } from "../../ports/embedding-model.ts";
import { rowOfKey, type StaticTable } from "./table-format.ts";
import { partKeys, textUnits, unitKey } from "./text-keys.ts";

/** Words whose vectors are kept ready; questions and the texts of an index repeat theirs. */
const keptWords = 1_500;

/**
 * Embeds texts by adding up rows of a table: for each word its own row and the mean of the rows of
 * its parts. Rare words have long rows and empty words short ones, learned with the table, so that
 * no further weights are needed. No service, no waiting: a question costs some tens of
 * microseconds, O(letters × dimensions). A text of which nothing is known gets a fixed vector.
 */
export function createStaticEmbeddingModel(table: StaticTable): EmbeddingModel {
  const { dimensions, keys, scales, values } = table;
  const kept = new Map<string, Float32Array>();

  const addRow = (target: Float32Array, row: number, share: number) => {
    const step = (scales[row] as number) * share;
    const start = row * dimensions;
    for (let i = 0; i < dimensions; i++) target[i] = (target[i] as number) + step * (values[start + i] as number);
  };
  const unitVector = (form: string, isWord: boolean): Float32Array => {
    const known = kept.get(form);
    if (known) return known;
    const vector = new Float32Array(dimensions);
    const own = rowOfKey(keys, unitKey(form));
    if (own >= 0) addRow(vector, own, 1);
    if (isWord) {
      const rows = partKeys(form)
        .map((key) => rowOfKey(keys, key))
        .filter((row) => row >= 0);
      for (const row of rows) addRow(vector, row, 1 / rows.length);
    }
    if (kept.size >= keptWords) kept.delete(kept.keys().next().value as string);
    kept.set(form, vector);
    return vector;
  };
  const embedOne = (text: string): Float32Array => {
    const sum = new Float32Array(dimensions);
    for (const { form, isWord } of textUnits(text)) {
      const vector = unitVector(form, isWord);
      for (let i = 0; i < dimensions; i++) sum[i] = (sum[i] as number) + (vector[i] as number);
    }
    const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0));
    if (length < 1e-9) {
      sum.fill(0);
      sum[0] = 1;
      return sum;
    }
    return sum.map((value) => value / length);
  };

  return {
    id: table.id,
    dimensions,
    async embed(texts, _as, signal) {
      if (signal?.aborted) throw new EmbeddingFailed("The embedding was cancelled.", signal.reason);
      return texts.map(embedOne);
    },
  };
}
