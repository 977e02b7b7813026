import * as lancedb from "@lancedb/lancedb";

/** LanceDB's default caches are 7 GB; a guidance service shares its machine. */
const indexCacheBytes = 64n * 1024n * 1024n;
const metadataCacheBytes = 32n * 1024n * 1024n;

/** Opens a database in a folder or on S3-compatible storage (`s3://bucket/prefix`, credentials from the environment). */
export function connect(location: string): Promise<lancedb.Connection> {
  return lancedb.connect(location, {}, new lancedb.Session(indexCacheBytes, metadataCacheBytes));
}

/** The table that names the build in use. Overwriting a table is one atomic commit, on disk and on object storage. */
export const pointerTable = "current";
export const passageTable = (fingerprint: string) => `passages_${fingerprint}`;
export const metaTable = (fingerprint: string) => `meta_${fingerprint}`;

/** The fingerprint of the build in use, or null when there is none. */
export async function currentFingerprint(connection: lancedb.Connection): Promise<string | null> {
  if (!(await connection.tableNames()).includes(pointerTable)) return null;
  const table = await connection.openTable(pointerTable);
  const [row] = (await table.query().select(["fingerprint"]).limit(1).toArray()) as { fingerprint: string }[];
  table.close();
  return row?.fingerprint ?? null;
}
