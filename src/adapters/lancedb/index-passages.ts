import * as lancedb from "@lancedb/lancedb";

/**
 * Up to this many passages an opened index lies in memory and candidates come from there; a larger
 * one is searched where it is stored, by the indices made here.
 */
export const inMemoryLimit = 50_000;

const wholeTerms = lancedb.Index.fts({
  baseTokenizer: "whitespace",
  lowercase: false,
  stem: false,
  removeStopWords: false,
  asciiFolding: false,
  maxTokenLength: 200,
  withPosition: false,
});

// Two bits a number found more than product quantisation and was built in a thirtieth of the time (docs/decisions/0008).
const vectors = lancedb.Index.ivfRq({ distanceType: "dot", numBits: 2 });

/**
 * Indexes a passage table: always its terms, and beyond {@link inMemoryLimit} its ids, the columns
 * that filters ask for, and its vectors. Resolves with false when an index has left rows out.
 * O(rows), the vectors' clustering more.
 */
export async function indexPassages(
  table: lancedb.Table,
  rows: number,
  done: (stage: string) => void = () => {},
): Promise<boolean> {
  const columns: [string, lancedb.Index][] = [["terms", wholeTerms]];
  if (rows > inMemoryLimit) {
    columns.push(["passage_id", lancedb.Index.btree()]);
    for (const column of ["collection", "kind", "jurisdiction", "law", "planned"])
      columns.push([column, lancedb.Index.bitmap()]);
    if ((await table.schema()).fields.some((field) => field.name === "vector")) columns.push(["vector", vectors]);
  }
  for (const [column, config] of columns) {
    await table.createIndex(column, { config });
    const statistics = await table.indexStats(`${column}_idx`);
    if (!statistics || statistics.numUnindexedRows !== 0) return false;
    done(`index of ${column}`);
  }
  return true;
}
