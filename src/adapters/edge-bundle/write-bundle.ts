import { fieldNames, type IndexBuild } from "../../ports/passage-index.ts";
import { endsOf, writeHead } from "../packed/head.ts";
import { writeSections } from "../packed/sections.ts";
import { createStringTable } from "../packed/strings.ts";

/** Strings of a passage in the string table: the rest as JSON, text, Markdown, sources as JSON. */
export const stringsPerRow = 4;

/**
 * Writes a build as one compact file for runtimes without a file system: typed arrays and string
 * tables, read in place and decoded passage by passage. `extras` is a small JSON value that
 * travels with the index (lexicon, contacts). Throws `TypeError` when the build contradicts itself.
 */
export function writeBundle(build: IndexBuild, extras: unknown): Uint8Array<ArrayBuffer> {
  const { rows, statistics } = build;
  const sections = new Map<string, ArrayBufferView>();
  writeHead(build, extras, sections);

  const terms = [...statistics.documentFrequency.keys()];
  const termIds = new Map(terms.map((term, id) => [term, id]));
  const strings = createStringTable();
  const rowStrings = new Uint32Array(rows.length * stringsPerRow);
  const fieldTerms: number[] = [];
  const fieldLengths: number[] = [];
  const postings: { row: number; count: number }[][] = terms.map(() => []);
  rows.forEach(({ passage, terms: fields }, row) => {
    const { text, markdown, sources } = passage;
    // The long and the shared parts stand for themselves; their keys keep their place in the rest.
    const rest = JSON.stringify({ ...passage, text: 0, markdown: 0, sources: 0 });
    rowStrings.set([rest, text, markdown, JSON.stringify(sources)].map(strings.add), row * stringsPerRow);
    const counts = new Map<number, number>();
    for (const field of fieldNames) {
      fieldLengths.push(fields[field].length);
      for (const term of fields[field]) {
        const id = termIds.get(term);
        if (id === undefined) throw new TypeError(`the term "${term}" has no document frequency`);
        fieldTerms.push(id);
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    }
    for (const [id, count] of counts) postings[id]?.push({ row, count });
  });
  terms.forEach((term, id) => {
    if (postings[id]?.length !== statistics.documentFrequency.get(term))
      throw new TypeError(`the document frequency of "${term}" is not the number of its passages`);
  });
  strings.write("strings", sections);
  sections.set("rows.strings", rowStrings);
  sections.set("fields.terms", Uint32Array.from(fieldTerms));
  sections.set("fields.ends", endsOf(fieldLengths));
  sections.set("postings.ends", endsOf(postings.map((list) => list.length)));
  const flat = postings.flat();
  sections.set(
    "postings.rows",
    Uint32Array.from(flat, ({ row }) => row),
  );
  sections.set(
    "postings.counts",
    Uint16Array.from(flat, ({ count }) => count),
  );

  const dimensions = rows.find((row) => row.vector)?.vector?.length ?? 0;
  if (dimensions > 0) {
    const vectors = new Float32Array(rows.length * dimensions);
    rows.forEach(({ vector }, row) => {
      if (vector) vectors.set(vector, row * dimensions);
    });
    sections.set("vectors", vectors);
  }
  return writeSections(sections);
}
