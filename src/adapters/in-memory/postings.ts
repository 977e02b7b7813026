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
export function createInMemoryCandidates(given: readonly IndexedPassage[]): InMemoryCandidates {
  const building = new Map<string, { rows: number[]; saturation: number[] }>();
  given.forEach((entry, row) => {
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
  // All lists one after the other: tens of thousands of short arrays would take more than they hold.
  const lists = new Map<string, { readonly from: number; readonly to: number }>();
  let length = 0;
  for (const [term, list] of building) {
    lists.set(term, { from: length, to: length + list.rows.length });
    length += list.rows.length;
  }
  const postedRows = new Uint32Array(length);
  const saturations = new Float32Array(length);
  for (const [term, list] of building) {
    const from = lists.get(term)?.from ?? 0;
    postedRows.set(list.rows, from);
    saturations.set(list.saturation, from);
  }
  const dimensions = given.find((entry) => entry.vector)?.vector?.length ?? 0;
  const vectors = createVectorBlock(given.length, dimensions);
  const rows = given.map((entry, row): IndexedPassage => {
    if (!entry.vector) return entry;
    const vector = vectors.at(row);
    vector.set(entry.vector);
    return { ...entry, vector };
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
    rows,
    lexical(terms, filter, limit) {
      scores.fill(0);
      for (const { term, weight } of terms) {
        const list = lists.get(term);
        if (!list) continue;
        for (let i = list.from; i < list.to; i++) {
          const row = postedRows[i] as number;
          scores[row] = (scores[row] as number) + weight * (saturations[i] as number);
        }
      }
      const passes = passing(filter);
      if (passes) for (let row = 0; row < scores.length; row++) if (passes[row] === 0) scores[row] = 0;
      return ids(topRows(scores, limit));
    },
    nearest: (vector, filter, limit) => ids(topRows(vectors.products(vector, passing(filter)), limit)),
  };
}
