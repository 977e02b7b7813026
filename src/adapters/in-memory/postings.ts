import { type CandidateTerm, fieldNames, type IndexedPassage, type PassageFilter } from "../../ports/passage-index.ts";
import { createBoundedCache } from "../packed/bounded-cache.ts";
import { passesFilter } from "../packed/passes-filter.ts";
import { topRows } from "../packed/top-rows.ts";
import { createVectorBlock } from "./vector-block.ts";

/** Filters whose answer for every row is kept: searches repeat theirs. */
const keptFilters = 16;

/** Candidate search over passages that are all in memory. */
export interface InMemoryCandidates {
  lexical(terms: readonly CandidateTerm[], filter: PassageFilter, limit: number): string[];
  nearest(vector: Float32Array, filter: PassageFilter, limit: number): string[];
  /** The passages as they were given, but for their vectors, which lie in the block that is searched. */
  readonly rows: readonly IndexedPassage[];
}

/**
 * Builds postings lists (term -> rows with a saturated count) over all rows. Memory is about
 * 8 bytes a distinct term of a passage; a look-up is O(postings of the terms).
 */
export function createInMemoryCandidates(rows: readonly IndexedPassage[]): InMemoryCandidates {
  const building = new Map<string, { rows: number[]; saturation: number[] }>();
  rows.forEach((entry, row) => {
    const counts = new Map<string, number>();
    for (const field of fieldNames)
      for (const term of entry.terms[field]) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, count] of counts) {
      const list = building.get(term) ?? { rows: [], saturation: [] };
      building.set(term, list);
      list.rows.push(row);
      list.saturation.push(count / (1.2 + count));
    }
  });
  const postings = new Map(
    [...building].map(([term, list]) => [
      term,
      { rows: Uint32Array.from(list.rows), saturation: Float32Array.from(list.saturation) },
    ]),
  );
  const dimensions = rows.find((entry) => entry.vector)?.vector?.length ?? 0;
  const vectors = createVectorBlock(rows.length, dimensions);
  rows.forEach((entry, row) => {
    if (entry.vector) vectors.at(row).set(entry.vector);
  });
  const passageIds = rows.map(({ passage }) => passage.passageId);
  const ids = (found: number[]) => found.map((row) => passageIds[row] as string);
  // Written anew by every search, which never waits while it uses them.
  const scores = new Float32Array(rows.length);
  const kept = createBoundedCache<string, Uint8Array>(keptFilters);
  /** For each row 1 when it passes the filter; null when every row does. */
  const passing = (filter: PassageFilter): Uint8Array | null => {
    if (Object.keys(filter).length === 0) return null;
    const key = JSON.stringify([filter.collection, filter.kind, filter.jurisdiction, filter.inForceOn]);
    let passes = kept.get(key);
    if (!passes) {
      passes = Uint8Array.from(rows, (entry) => (passesFilter(entry, filter) ? 1 : 0));
      kept.set(key, passes);
    }
    return passes;
  };
  return {
    rows: rows.map((entry, row) => ({ ...entry, vector: entry.vector && vectors.at(row) })),
    lexical(terms, filter, limit) {
      scores.fill(0);
      for (const { term, weight } of terms) {
        const list = postings.get(term);
        if (!list) continue;
        for (let i = 0; i < list.rows.length; i++) {
          const row = list.rows[i] as number;
          scores[row] = (scores[row] as number) + weight * (list.saturation[i] as number);
        }
      }
      const passes = passing(filter);
      if (passes) for (let row = 0; row < scores.length; row++) if (passes[row] === 0) scores[row] = 0;
      return ids(topRows(scores, limit));
    },
    nearest: (vector, filter, limit) => ids(topRows(vectors.products(vector, passing(filter)), limit)),
  };
}
