import type { IndexBuild } from "../../ports/passage-index.ts";
import { fieldNames } from "../../ports/passage-index.ts";
import { writeHead } from "../packed/head.ts";
import { writeSections } from "../packed/sections.ts";

/** D1 takes statements of 100 KB at most. */
const longestPiece = 60_000;

const quote = (text: string) => `'${text.replace(/'/g, "''")}'`;

/** Bytes as base64, since D1 hands blobs over as lists of numbers. */
export function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let i = 0; i < bytes.length; i += 8_192) binary += String.fromCharCode(...bytes.subarray(i, i + 8_192));
  return btoa(binary);
}

export const tablesOf = (fingerprint: string) => ({
  head: `head_${fingerprint}`,
  passages: `passages_${fingerprint}`,
  terms: `terms_${fingerprint}`,
  postings: `postings_${fingerprint}`,
});

/**
 * The SQL that stores a build in D1, statement by statement: a packed head, the passages, and an
 * FTS5 index over our analysed terms, in tables named by the fingerprint; the pointer is swapped
 * last. Vectors are also kept at one byte a number, to be searched in memory.
 */
export function* d1BuildStatements(build: IndexBuild, extras: unknown): Generator<string> {
  const { rows, description } = build;
  if (!/^\w+$/.test(description.fingerprint)) throw new TypeError("a fingerprint is letters and digits");
  const { head, passages, terms, postings } = tablesOf(description.fingerprint);
  for (const table of [postings, terms, passages, head]) yield `DROP TABLE IF EXISTS ${table}`;
  yield "CREATE TABLE IF NOT EXISTS current_index (one INTEGER PRIMARY KEY CHECK (one = 1), fingerprint TEXT NOT NULL)";
  yield `CREATE TABLE ${head} (piece INTEGER PRIMARY KEY, data TEXT NOT NULL)`;
  yield `CREATE TABLE ${passages} (row INTEGER PRIMARY KEY, facts INTEGER NOT NULL, data TEXT NOT NULL, fields TEXT NOT NULL, vector TEXT)`;
  // Every sign but a blank is part of a term: our analysis has already decided what a term is.
  yield `CREATE VIRTUAL TABLE ${terms} USING fts5(terms, content = '', tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* P* S* Co'")`;
  yield `CREATE VIRTUAL TABLE ${postings} USING fts5vocab(${terms}, 'instance')`;

  const sections = new Map<string, ArrayBufferView>();
  writeHead(build, extras, sections);
  const dimensions = rows.find((row) => row.vector)?.vector?.length ?? 0;
  if (dimensions > 0) {
    const small = new Int8Array(rows.length * dimensions);
    rows.forEach(({ vector }, row) => {
      if (vector)
        small.set(
          vector.map((value) => Math.round(value * 127)),
          row * dimensions,
        );
    });
    sections.set("vectors.small", small);
  }
  const packed = toBase64(writeSections(sections));
  for (let piece = 0; piece * longestPiece < packed.length; piece++)
    yield `INSERT INTO ${head} VALUES (${piece}, '${packed.slice(piece * longestPiece, (piece + 1) * longestPiece)}')`;

  const factsOfRow = sections.get("rows.facts") as Uint16Array;
  for (const [row, { passage, terms: fields, vector }] of rows.entries()) {
    const bytes = vector && toBase64(new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength));
    yield `INSERT INTO ${passages} VALUES (${row}, ${factsOfRow[row]}, ${quote(JSON.stringify(passage))}, ${quote(JSON.stringify(fields))}, ${bytes ? `'${bytes}'` : "NULL"})`;
    yield `INSERT INTO ${terms} (rowid, terms) VALUES (${row}, ${quote(fieldNames.flatMap((field) => fields[field]).join(" "))})`;
  }
  yield `INSERT INTO ${terms} (${terms}) VALUES ('optimize')`;
  yield `INSERT OR REPLACE INTO current_index VALUES (1, '${description.fingerprint}')`;
}
