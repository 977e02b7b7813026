import type * as lancedb from "@lancedb/lancedb";
import { IndexUnavailable } from "../../domain/errors.ts";
import type { IndexBuild, IndexedPassage } from "../../ports/passage-index.ts";
import { connect, currentFingerprint, metaTable, passageTable, pointerTable } from "./connection.ts";
import { inMemoryLimit as defaultInMemoryLimit, indexPassages } from "./index-passages.ts";
import { rowSchema, toRow } from "./passage-rows.ts";

/** How many older builds stay on disk, for readers that still hold one open. */
const olderBuildsKept = 1;
/** Passages turned into rows at a time: a large build must not lie in memory twice. */
const rowsPerWrite = 10_000;

/**
 * A build whose rows may be made while they are written. What else it says is read when the last
 * row is through, so statistics may be counted on the way.
 */
export type StreamedBuild = Omit<IndexBuild, "rows"> & { readonly rows: Iterable<IndexedPassage> };

export interface WriteOptions {
  readonly inMemoryLimit?: number;
  readonly done?: (stage: string) => void;
}

function* batches(rows: Iterable<IndexedPassage>): Iterable<Record<string, unknown>[]> {
  let batch: Record<string, unknown>[] = [];
  for (const row of rows) {
    batch.push(toRow(row));
    if (batch.length < rowsPerWrite) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

async function writePassages(
  connection: lancedb.Connection,
  name: string,
  rows: Iterable<IndexedPassage>,
): Promise<lancedb.Table> {
  let table: lancedb.Table | null = null;
  for (const batch of batches(rows)) {
    if (table) {
      if (batch.length) await table.add(batch);
      continue;
    }
    const dimensions = batch.find((row) => row.vector)?.vector as number[] | undefined;
    table = await connection.createTable(name, batch, { schema: rowSchema(dimensions?.length ?? 0) });
  }
  return table as lancedb.Table;
}

/**
 * Writes a build as new tables named by its fingerprint, indexes and checks them, and only then
 * swaps the pointer. A build that is killed on the way leaves the old index serving. A build of more
 * than `inMemoryLimit` passages gets the indices it needs to be searched where it lies. `done` is
 * told each stage that is through. O(rows), a few thousand rows in memory at a time.
 */
export async function writeBuild(
  location: string,
  build: StreamedBuild,
  { inMemoryLimit = defaultInMemoryLimit, done = () => {} }: WriteOptions = {},
): Promise<void> {
  const connection = await connect(location);
  const { fingerprint } = build.description;
  try {
    const names = await connection.tableNames();
    for (const name of [passageTable(fingerprint), metaTable(fingerprint)])
      if (names.includes(name)) await connection.dropTable(name);

    const table = await writePassages(connection, passageTable(fingerprint), build.rows);
    done("rows");
    if (
      (await table.countRows()) !== build.description.passages ||
      !(await indexPassages(table, build.description.passages > inMemoryLimit, done))
    )
      throw new IndexUnavailable(`The new index ${fingerprint} is incomplete; the old one stays in use.`);
    table.close();

    const meta = {
      description: build.description,
      documents: build.documents,
      statistics: { ...build.statistics, documentFrequency: [...build.statistics.documentFrequency] },
      vocabulary: [...build.vocabulary],
    };
    (await connection.createTable(metaTable(fingerprint), [{ meta: JSON.stringify(meta) }])).close();
    const previous = await currentFingerprint(connection);
    (await connection.createTable(pointerTable, [{ fingerprint }], { mode: "overwrite" })).close();
    await pruneBuilds(connection, [fingerprint, previous]);
    done("statistics and pointer");
  } finally {
    connection.close();
  }
}

async function pruneBuilds(connection: lancedb.Connection, keep: readonly (string | null)[]): Promise<void> {
  const kept = new Set(keep.filter((fingerprint) => fingerprint !== null).slice(0, 1 + olderBuildsKept));
  for (const name of await connection.tableNames()) {
    const fingerprint = /^(?:passages|meta)_(.+)$/.exec(name)?.[1];
    if (fingerprint && !kept.has(fingerprint)) await connection.dropTable(name);
  }
}
