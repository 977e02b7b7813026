import { IndexUnavailable } from "../../domain/errors.ts";
import type { Passage } from "../../domain/passage.ts";
import type { FieldTerms, IndexedPassage, PassageFilter, PassageIndex } from "../../ports/passage-index.ts";
import { createBoundedCache } from "../packed/bounded-cache.ts";
import { dotProducts } from "../packed/dot-products.ts";
import { type PackedHead, readHead } from "../packed/head.ts";
import { readSections, type Sections } from "../packed/sections.ts";
import { topRows } from "../packed/top-rows.ts";
import { tablesOf } from "./d1-build-statements.ts";
import type { D1Database } from "./d1-database.ts";

/** Rare terms carry most weight; each further term reads its whole posting list. */
const maximumTerms = 48;
/** Decoded passages kept; a question needs some hundreds. */
const decodedLimit = 1_500;
/** Pieces of the head read at a time, about 1 MB. */
const piecesAtOnce = 16;

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

async function readPacked(database: D1Database, table: string): Promise<ArrayBuffer> {
  const pieces: string[] = [];
  for (let from = 0; ; from += piecesAtOnce) {
    const { results } = await database
      .prepare(`SELECT data FROM ${table} WHERE piece >= ? ORDER BY piece LIMIT ${piecesAtOnce}`)
      .bind(from)
      .all<{ data: string }>();
    pieces.push(...results.map(({ data }) => data));
    if (results.length < piecesAtOnce) break;
  }
  return fromBase64(pieces.join("")).buffer;
}

/** An index in D1, with what travelled beside it. */
export interface D1Index extends PassageIndex {
  readonly extras: unknown;
}

/**
 * Opens the build that D1's pointer names. Statistics, words and small vectors are in memory;
 * postings and passages stay in D1. The postings are FTS5's own, read by term, so that a question's
 * weights count as they do in memory. Throws `IndexUnavailable` when there is no build.
 */
export async function openD1Index(database: D1Database): Promise<D1Index> {
  let fingerprint: string | undefined;
  let sections: Sections;
  let head: PackedHead;
  try {
    fingerprint = (await database.prepare("SELECT fingerprint FROM current_index").first<{ fingerprint: string }>())
      ?.fingerprint;
    if (!fingerprint) throw new Error("no build was stored");
    sections = readSections(await readPacked(database, tablesOf(fingerprint).head));
    head = readHead(sections);
  } catch (error) {
    if (error instanceof IndexUnavailable) throw error;
    throw new IndexUnavailable(`There is no index in D1: ${(error as Error).message}`, error);
  }
  const { passageIds, rowOf } = head;
  const { passages, postings } = tablesOf(fingerprint);
  const vectors = sections.has("vectors.small") ? sections.int8("vectors.small") : null;
  const decoded = createBoundedCache<number, IndexedPassage>(decodedLimit);

  /** Numbers of the facts that pass, as JSON; null when all do. */
  const passingFacts = (filter: PassageFilter): string | null => {
    const passing = head.passing(filter);
    return passing && JSON.stringify(passing.flatMap((passes, id) => (passes ? [id] : [])));
  };
  const load = async (rows: readonly number[]): Promise<[number, IndexedPassage][]> => {
    const { results } = await database
      .prepare(`SELECT row, data, fields, vector FROM ${passages} WHERE row IN (SELECT value FROM json_each(?))`)
      .bind(JSON.stringify(rows))
      .all<{ row: number; data: string; fields: string; vector: string | null }>();
    return results.map(({ row, data, fields, vector }) => {
      const entry = {
        passage: JSON.parse(data) as Passage,
        terms: JSON.parse(fields) as FieldTerms,
        vector: vector === null ? null : new Float32Array(fromBase64(vector).buffer),
      };
      decoded.set(row, entry);
      return [row, entry];
    });
  };

  return {
    describe: () => head.description,
    statistics: head.statistics,
    vocabulary: head.vocabulary,
    documents: head.documents,
    get extras() {
      return head.extras();
    },
    async lexicalCandidates(terms, filter, limit) {
      const known = terms.filter(({ term }) => head.statistics.documentFrequency.has(term)).slice(0, maximumTerms);
      if (!known.length) return [];
      const facts = passingFacts(filter);
      const { results } = await database
        .prepare(
          `WITH wanted AS MATERIALIZED (SELECT value ->> 0 AS term, value ->> 1 AS weight FROM json_each(?1)),
           counted AS (SELECT doc, weight, COUNT(*) AS count FROM wanted CROSS JOIN ${postings} USING (term) GROUP BY wanted.term, doc),
           scored AS (SELECT doc, SUM(weight * count / (1.2 + count)) AS score FROM counted GROUP BY doc)
           SELECT doc FROM scored ${facts ? `CROSS JOIN ${passages} ON row = doc WHERE facts IN (SELECT value FROM json_each(?3))` : ""}
           ORDER BY score DESC, doc LIMIT ?2`,
        )
        .bind(JSON.stringify(known.map(({ term, weight }) => [term, weight])), limit, ...(facts ? [facts] : []))
        .all<{ doc: number }>();
      return results.map(({ doc }) => passageIds[doc] as string);
    },
    async nearestCandidates(vector, filter, limit) {
      if (!vectors) return [];
      const scores = dotProducts(vectors, vector, head.passingRows(filter));
      return topRows(scores, limit).map((row) => passageIds[row] as string);
    },
    async get(ids) {
      const rows = ids.flatMap((id) => rowOf.get(id) ?? []);
      const found = new Map(rows.map((row) => [row, decoded.get(row)]));
      const missing = rows.filter((row) => !found.get(row));
      if (missing.length) for (const [row, entry] of await load(missing)) found.set(row, entry);
      return rows.flatMap((row) => found.get(row) ?? []);
    },
    async close() {
      decoded.clear();
    },
  };
}
