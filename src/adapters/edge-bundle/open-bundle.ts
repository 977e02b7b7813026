import type { Passage, SourceReference } from "../../domain/passage.ts";
import { type FieldTerms, fieldNames, type IndexedPassage, type PassageIndex } from "../../ports/passage-index.ts";
import { createBoundedCache } from "../packed/bounded-cache.ts";
import { dotProducts } from "../packed/dot-products.ts";
import { readHead } from "../packed/head.ts";
import { readSections } from "../packed/sections.ts";
import { openStringTable } from "../packed/strings.ts";
import { topRows } from "../packed/top-rows.ts";
import { stringsPerRow } from "./write-bundle.ts";

/** Decoded passages kept; with what ranking keeps beside each, about 15 KB, so that they never fill the isolate. */
const decodedLimit = 300;

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
  const head = readHead(sections);
  const { terms, passageIds } = head;
  const termIds = new Map(terms.map((term, id) => [term, id]));
  const string = openStringTable("strings", sections);
  const rowStrings = sections.uint32("rows.strings");
  const fieldTerms = sections.uint32("fields.terms");
  const fieldEnds = sections.uint32("fields.ends");
  const postingEnds = sections.uint32("postings.ends");
  const postingRows = sections.uint32("postings.rows");
  const postingCounts = sections.uint16("postings.counts");
  const vectors = sections.has("vectors") ? sections.float32("vectors") : null;
  const dimensions = vectors ? vectors.length / passageIds.length : 0;

  const termsOf = (row: number, field: number): string[] => {
    const run = row * fieldNames.length + field;
    const ids = fieldTerms.subarray(run === 0 ? 0 : fieldEnds[run - 1], fieldEnds[run]);
    return Array.from(ids, (id) => terms[id] as string);
  };
  const decode = (row: number): IndexedPassage => {
    const [rest = "", text = "", markdown = "", sources = ""] = Array.from(
      rowStrings.subarray(row * stringsPerRow, (row + 1) * stringsPerRow),
      string,
    );
    return {
      passage: {
        ...(JSON.parse(rest) as Passage),
        text,
        markdown,
        sources: JSON.parse(sources) as SourceReference[],
      },
      terms: Object.fromEntries(fieldNames.map((field, i) => [field, termsOf(row, i)])) as unknown as FieldTerms,
      vector: vectors ? vectors.subarray(row * dimensions, (row + 1) * dimensions) : null,
    };
  };
  const decoded = createBoundedCache<number, IndexedPassage>(decodedLimit);
  const entry = (row: number): IndexedPassage => {
    const known = decoded.get(row);
    if (known) return known;
    const found = decode(row);
    decoded.set(row, found);
    return found;
  };

  const best = (scores: Float32Array, limit: number): string[] =>
    topRows(scores, limit).map((row) => passageIds[row] as string);

  return {
    describe: () => head.description,
    statistics: head.statistics,
    vocabulary: head.vocabulary,
    documents: head.documents,
    get extras() {
      return head.extras();
    },
    async lexicalCandidates(wanted, filter, limit) {
      const scores = new Float32Array(passageIds.length);
      for (const { term, weight } of wanted) {
        const id = termIds.get(term);
        if (id === undefined) continue;
        for (let i = id === 0 ? 0 : (postingEnds[id - 1] as number); i < (postingEnds[id] as number); i++) {
          const row = postingRows[i] as number;
          const count = postingCounts[i] as number;
          // Rounded as the in-memory postings keep it, so that equal passages stay equal on both sides.
          scores[row] = (scores[row] as number) + weight * Math.fround(count / (1.2 + count));
        }
      }
      const passes = head.passingRows(filter);
      if (passes) for (let row = 0; row < scores.length; row++) if (passes[row] === 0) scores[row] = 0;
      return best(scores, limit);
    },
    async nearestCandidates(vector, filter, limit) {
      if (!vectors) return [];
      return best(dotProducts(vectors, vector, head.passingRows(filter)), limit);
    },
    async get(ids) {
      return ids.flatMap((id) => {
        const row = head.rowOf.get(id);
        return row === undefined ? [] : [entry(row)];
      });
    },
    async close() {
      decoded.clear();
    },
  };
}
