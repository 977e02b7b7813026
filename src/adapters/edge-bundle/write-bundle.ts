import type { Passage } from "../../domain/passage.ts";
import { fieldNames, type IndexBuild } from "../../ports/passage-index.ts";
import { writeSections } from "./sections.ts";
import { createStringTable, writeWords } from "./strings.ts";

/** What a filter asks about a passage. Few passages differ in it, so it is stored once for each combination. */
export type FilterFacts = Pick<Passage, "collection" | "kind" | "jurisdiction" | "validity">;

function numbered<T>(): { add(value: T): number; values: T[] } {
  const ids = new Map<string, number>();
  const values: T[] = [];
  return {
    values,
    add(value) {
      const key = JSON.stringify(value);
      let id = ids.get(key);
      if (id === undefined) {
        id = values.push(value) - 1;
        ids.set(key, id);
      }
      return id;
    },
  };
}

/** Ends of consecutive runs: entry i is where the run of row i ends. */
function endsOf(lengths: readonly number[]): Uint32Array {
  const ends = new Uint32Array(lengths.length);
  let end = 0;
  lengths.forEach((length, i) => {
    end += length;
    ends[i] = end;
  });
  return ends;
}

/**
 * Writes a build as one compact file for runtimes without a file system: typed arrays and string
 * tables, read in place and decoded passage by passage. `extras` is a small JSON value that
 * travels with the index (lexicon, contacts). Throws `TypeError` when the build contradicts itself.
 */
export function writeBundle(build: IndexBuild, extras: unknown): Uint8Array<ArrayBuffer> {
  const { rows, documents, statistics, vocabulary, description } = build;
  const sections = new Map<string, ArrayBufferView>();
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  sections.set(
    "meta",
    json({ description, averageLength: statistics.averageLength, passages: statistics.passages }),
  );
  sections.set("extras", json(extras));

  const terms = [...statistics.documentFrequency.keys()];
  const termIds = new Map(terms.map((term, id) => [term, id]));
  writeWords("terms", terms, sections);
  writeWords("vocabulary", [...vocabulary.keys()], sections);
  sections.set("vocabulary.counts", Uint32Array.from(vocabulary.values()));

  const strings = createStringTable();
  const facts = numbered<FilterFacts>();
  const rowColumns = new Uint32Array(rows.length * 5);
  const factColumn = new Uint16Array(rows.length);
  const fieldTerms: number[] = [];
  const fieldLengths: number[] = [];
  const postings: { row: number; count: number }[][] = terms.map(() => []);
  rows.forEach(({ passage, terms: fields }, row) => {
    const { text, markdown, sources, collection, kind, jurisdiction, validity } = passage;
    // The long and the shared parts stand for themselves; their keys keep their place in the rest.
    const rest = JSON.stringify({ ...passage, text: 0, markdown: 0, sources: 0 });
    rowColumns.set([passage.passageId, rest, text, markdown, JSON.stringify(sources)].map(strings.add), row * 5);
    factColumn[row] = facts.add({ collection, kind, jurisdiction, validity });
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
  sections.set("rows", rowColumns);
  sections.set("rows.facts", factColumn);
  sections.set("facts", json(facts.values));
  sections.set("fields.terms", Uint32Array.from(fieldTerms));
  sections.set("fields.ends", endsOf(fieldLengths));
  sections.set("postings.ends", endsOf(postings.map((list) => list.length)));
  sections.set(
    "postings.rows",
    Uint32Array.from(postings.flatMap((list) => list.map(({ row }) => row))),
  );
  sections.set(
    "postings.counts",
    Uint16Array.from(postings.flatMap((list) => list.map(({ count }) => count))),
  );

  const rowOf = new Map(rows.map(({ passage }, row) => [passage.passageId, row]));
  sections.set(
    "documents",
    json(documents.map((document) => ({ ...document, passageIds: 0 }))),
  );
  sections.set("documents.ends", endsOf(documents.map((document) => document.passageIds.length)));
  sections.set(
    "documents.rows",
    Uint32Array.from(
      documents.flatMap((document) =>
        document.passageIds.map((id) => {
          const row = rowOf.get(id);
          if (row === undefined) throw new TypeError(`"${document.id}" names the passage "${id}", which is not there`);
          return row;
        }),
      ),
    ),
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
