import type { DocumentSummary, Passage, SourceReference } from "../../domain/passage.ts";
import {
  type FieldName,
  type FieldTerms,
  fieldNames,
  type IndexDescription,
  type IndexedPassage,
  type PassageFilter,
  type PassageIndex,
} from "../../ports/passage-index.ts";
import { passesFilter } from "../in-memory/postings.ts";
import { readSections } from "./sections.ts";
import { topRows } from "./top-rows.ts";
import { openStringTable, readWords } from "./strings.ts";
import type { FilterFacts } from "./write-bundle.ts";

interface Meta {
  description: IndexDescription;
  averageLength: Record<FieldName, number>;
  passages: number;
}

/** Decoded passages kept at most; a knowledge base stays below it, a large library does not fill the isolate. */
const decodedLimit = 4_000;

/** An index over a bundle, with what travelled beside it. */
export interface EdgeIndex extends PassageIndex {
  /** The JSON value that `writeBundle` was given. */
  readonly extras: unknown;
}

/**
 * Opens a file made by `writeBundle`. Opening decodes words and the list of documents; passages
 * are decoded when they are asked for. Throws `IndexUnavailable` for a damaged file.
 */
export function openBundle(file: ArrayBuffer): EdgeIndex {
  const sections = readSections(file);
  const meta = sections.json("meta") as Meta;
  const terms = readWords("terms", sections);
  const termIds = new Map(terms.map((term, id) => [term, id]));
  const string = openStringTable("strings", sections);
  const columns = sections.uint32("rows");
  const rowCount = columns.length / 5;
  const factsOfRow = sections.uint16("rows.facts");
  const facts = sections.json("facts") as FilterFacts[];
  const fieldTerms = sections.uint32("fields.terms");
  const fieldEnds = sections.uint32("fields.ends");
  const postingEnds = sections.uint32("postings.ends");
  const postingRows = sections.uint32("postings.rows");
  const postingCounts = sections.uint16("postings.counts");
  const vectors = sections.has("vectors") ? sections.float32("vectors") : null;
  const dimensions = vectors ? vectors.length / rowCount : 0;

  const passageIds = Array.from({ length: rowCount }, (_, row) => string(columns[row * 5] as number));
  const rowOf = new Map(passageIds.map((id, row) => [id, row]));
  const postingStart = (id: number) => (id === 0 ? 0 : (postingEnds[id - 1] as number));

  const sourcesById = new Map<number, readonly SourceReference[]>();
  const sourcesOf = (id: number): readonly SourceReference[] => {
    let sources = sourcesById.get(id);
    if (!sources) {
      sources = JSON.parse(string(id)) as SourceReference[];
      sourcesById.set(id, sources);
    }
    return sources;
  };
  const decodeTerms = (row: number): FieldTerms =>
    Object.fromEntries(
      fieldNames.map((field, i) => {
        const run = row * fieldNames.length + i;
        const ids = fieldTerms.subarray(run === 0 ? 0 : fieldEnds[run - 1], fieldEnds[run]);
        return [field, Array.from(ids, (id) => terms[id] as string)];
      }),
    ) as Record<FieldName, string[]>;
  const decode = (row: number): IndexedPassage => {
    const [, rest, text, markdown, sources] = columns.subarray(row * 5, row * 5 + 5) as unknown as [
      number,
      number,
      number,
      number,
      number,
    ];
    return {
      passage: {
        ...(JSON.parse(string(rest)) as Passage),
        text: string(text),
        markdown: string(markdown),
        sources: sourcesOf(sources),
      },
      terms: decodeTerms(row),
      vector: vectors ? vectors.subarray(row * dimensions, (row + 1) * dimensions) : null,
    };
  };
  const decoded = new Map<number, IndexedPassage>();
  const entry = (row: number): IndexedPassage => {
    let found = decoded.get(row);
    if (!found) {
      found = decode(row);
      if (decoded.size >= decodedLimit) decoded.delete(decoded.keys().next().value as number);
      decoded.set(row, found);
    }
    return found;
  };

  /** Sets the scores of the rows to zero that the filter leaves out. */
  const applyFilter = (scores: Float32Array, filter: PassageFilter) => {
    if (Object.keys(filter).length === 0) return;
    const passes = facts.map((passage) => passesFilter({ passage } as IndexedPassage, filter));
    for (let row = 0; row < rowCount; row++) if (!passes[factsOfRow[row] as number]) scores[row] = 0;
  };
  const best = (scores: Float32Array, limit: number) =>
    topRows(scores, limit).map((row) => passageIds[row] as string);

  const documentEnds = sections.uint32("documents.ends");
  const documentRows = sections.uint32("documents.rows");
  const vocabularyCounts = sections.uint32("vocabulary.counts");
  return {
    describe: () => meta.description,
    statistics: {
      passages: meta.passages,
      documentFrequency: new Map(terms.map((term, id) => [term, (postingEnds[id] as number) - postingStart(id)])),
      averageLength: meta.averageLength,
    },
    vocabulary: new Map(readWords("vocabulary", sections).map((word, i) => [word, vocabularyCounts[i] as number])),
    documents: (sections.json("documents") as DocumentSummary[]).map((document, i) => ({
      ...document,
      passageIds: Array.from(
        documentRows.subarray(i === 0 ? 0 : documentEnds[i - 1], documentEnds[i]),
        (row) => passageIds[row] as string,
      ),
    })),
    get extras() {
      return sections.json("extras");
    },
    async lexicalCandidates(wanted, filter, limit) {
      const scores = new Float32Array(rowCount);
      for (const { term, weight } of wanted) {
        const id = termIds.get(term);
        if (id === undefined) continue;
        for (let i = postingStart(id); i < (postingEnds[id] as number); i++) {
          const row = postingRows[i] as number;
          const count = postingCounts[i] as number;
          // Rounded as the in-memory postings keep it, so that equal passages stay equal on both sides.
          scores[row] = (scores[row] as number) + weight * Math.fround(count / (1.2 + count));
        }
      }
      applyFilter(scores, filter);
      return best(scores, limit);
    },
    async nearestCandidates(vector, filter, limit) {
      if (!vectors) return [];
      const scores = new Float32Array(rowCount);
      for (let row = 0; row < rowCount; row++) {
        let sum = 0;
        for (let i = 0, at = row * dimensions; i < dimensions; i++, at++)
          sum += (vector[i] as number) * (vectors[at] as number);
        scores[row] = Math.max(0, sum);
      }
      applyFilter(scores, filter);
      return best(scores, limit);
    },
    async get(ids) {
      return ids.flatMap((id) => {
        const row = rowOf.get(id);
        return row === undefined ? [] : [entry(row)];
      });
    },
    async close() {
      decoded.clear();
    },
  };
}
