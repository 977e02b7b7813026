import * as lancedb from "@lancedb/lancedb";
import { Bool, Field, FixedSizeList, Float32, Schema, Utf8 } from "apache-arrow";
import { IndexUnavailable } from "../../domain/errors.ts";
import { isLaw } from "../../domain/validity.ts";
import { fieldNames, type IndexBuild } from "../../ports/passage-index.ts";
import { connect, currentFingerprint, metaTable, passageTable, pointerTable } from "./connection.ts";

/** How many older builds stay on disk, for readers that still hold one open. */
const olderBuildsKept = 1;

function rowSchema(dimensions: number): Schema {
  const fields: Field[] = [
    new Field("passage_id", new Utf8(), false),
    new Field("collection", new Utf8(), false),
    new Field("kind", new Utf8(), false),
    new Field("jurisdiction", new Utf8(), false),
    new Field("law", new Bool(), false),
    new Field("valid_from", new Utf8(), false),
    new Field("valid_to", new Utf8(), false),
    new Field("planned", new Bool(), false),
    new Field("terms", new Utf8(), false),
    new Field("passage", new Utf8(), false),
    new Field("fields", new Utf8(), false),
  ];
  if (dimensions > 0)
    fields.push(new Field("vector", new FixedSizeList(dimensions, new Field("item", new Float32(), true)), false));
  return new Schema(fields);
}

/** An end that never comes, so that a filter needs no null test. */
const never = "9999-12-31";

function toRow(row: IndexBuild["rows"][number]): Record<string, unknown> {
  const { passage } = row;
  return {
    passage_id: passage.passageId,
    collection: passage.collection,
    kind: passage.kind,
    jurisdiction: passage.jurisdiction,
    law: isLaw(passage.validity.status),
    valid_from: passage.validity.from,
    valid_to: passage.validity.to ?? never,
    planned: passage.validity.status === "planned",
    terms: fieldNames.map((field) => row.terms[field].join(" ")).join(" "),
    passage: JSON.stringify(passage),
    fields: JSON.stringify(row.terms),
    ...(row.vector ? { vector: [...row.vector] } : {}),
  };
}

/**
 * Writes a build as new tables named by its fingerprint, indexes and checks them, and only then
 * swaps the pointer. A build that is killed on the way leaves the old index serving.
 */
export async function writeBuild(location: string, build: IndexBuild): Promise<void> {
  const connection = await connect(location);
  const { fingerprint } = build.description;
  try {
    const names = await connection.tableNames();
    for (const name of [passageTable(fingerprint), metaTable(fingerprint)])
      if (names.includes(name)) await connection.dropTable(name);

    const dimensions = build.rows.find((row) => row.vector)?.vector?.length ?? 0;
    const table = await connection.createTable(passageTable(fingerprint), build.rows.map(toRow), {
      schema: rowSchema(dimensions),
    });
    await table.createIndex("terms", {
      config: lancedb.Index.fts({
        baseTokenizer: "whitespace",
        lowercase: false,
        stem: false,
        removeStopWords: false,
        asciiFolding: false,
        maxTokenLength: 200,
        withPosition: false,
      }),
    });
    const statistics = await table.indexStats("terms_idx");
    if ((await table.countRows()) !== build.rows.length || !statistics || statistics.numUnindexedRows !== 0)
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
