import * as lancedb from "@lancedb/lancedb";

/**
 * Up to this many passages an opened index lies in memory and candidates come from there; a larger
 * one is searched where it is stored, by the indices made here.
 */
export const inMemoryLimit = 50_000;

const wholeTerms = () =>
  lancedb.Index.fts({
    baseTokenizer: "whitespace",
    lowercase: false,
    stem: false,
    removeStopWords: false,
    asciiFolding: false,
    maxTokenLength: 200,
    withPosition: false,
  });

// Two bits a number found more than product quantisation and was built in a thirtieth of the time (docs/decisions/0008).
const vectors = () => lancedb.Index.ivfRq({ distanceType: "dot", numBits: 2 });
/** The vector index takes dimensions that are a multiple of this; others are searched one by one. */
const dimensionStep = 8;

const filterColumns = ["collection", "kind", "jurisdiction", "law", "planned", "valid_from", "valid_to"];

/**
 * Indexes a passage table: always its terms; with `everything`, as a table needs that is searched
 * where it lies, also its ids, the columns that filters ask for, and its vectors. Resolves with
 * false when an index has left rows out. O(rows), the vectors' clustering more.
 */
export async function indexPassages(
  table: lancedb.Table,
  everything: boolean,
  done: (stage: string) => void,
): Promise<boolean> {
  const columns: [string, lancedb.Index][] = [["terms", wholeTerms()]];
  if (everything) {
    columns.push(["passage_id", lancedb.Index.btree()]);
    for (const column of filterColumns) columns.push([column, lancedb.Index.bitmap()]);
    const type = (await table.schema()).fields.find((field) => field.name === "vector")?.type;
    if (type?.listSize && type.listSize % dimensionStep === 0) columns.push(["vector", vectors()]);
  }
  for (const [column, config] of columns) {
    await table.createIndex(column, { config });
    if ((await table.indexStats(`${column}_idx`))?.numUnindexedRows !== 0) return false;
    done(`index of ${column}`);
  }
  return true;
}
