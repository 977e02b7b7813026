import * as lancedb from "@lancedb/lancedb";
import { IndexUnavailable } from "../../domain/errors.ts";
import type { DocumentSummary, Passage } from "../../domain/passage.ts";
import { isIsoDate } from "../../domain/validity.ts";
import { collections, documentKinds, jurisdictions } from "../../domain/vocabulary.ts";
import type {
  FieldName,
  FieldTerms,
  IndexDescription,
  IndexedPassage,
  PassageFilter,
  PassageIndex,
} from "../../ports/passage-index.ts";
import { createInMemoryCandidates } from "../in-memory/postings.ts";
import { connect, currentFingerprint, metaTable, passageTable } from "./connection.ts";
import { inMemoryLimit as defaultInMemoryLimit } from "./index-passages.ts";

const cacheLimit = 5_000;
/** Search engines give rare terms most weight; the commonest add time and little else (docs/decisions/0008). */
const maximumTerms = 24;

interface Row {
  passage_id: string;
  passage: string;
  fields: string;
  vector?: Iterable<number>;
}

interface Meta {
  description: IndexDescription;
  documents: DocumentSummary[];
  statistics: { passages: number; documentFrequency: [string, number][]; averageLength: Record<FieldName, number> };
  vocabulary: [string, number][];
}

/** The same term stands in hundreds of passages: one string serves them all. */
function sharedTerms(fields: FieldTerms, known: Map<string, string>): FieldTerms {
  const share = (terms: readonly string[]) =>
    terms.map((term) => {
      const shared = known.get(term);
      if (shared !== undefined) return shared;
      known.set(term, term);
      return term;
    });
  return {
    title: share(fields.title),
    questions: share(fields.questions),
    headings: share(fields.headings),
    body: share(fields.body),
  };
}

/** What many passages have alike: their document, whom they are for, since when they hold, what they rest on. */
const alike: ReadonlySet<string> = new Set([
  "documentId",
  "title",
  "audience",
  "topics",
  "validity",
  "sources",
] satisfies (keyof Passage)[]);

/** Parts that equal an earlier passage's are that passage's: less memory, and at hand when hundreds are looked at. */
function withSharedParts(passage: Passage, parts: Map<string, unknown>): Passage {
  const share = ([key, value]: [string, unknown]): [string, unknown] => {
    if (!alike.has(key)) return [key, value];
    const written = JSON.stringify(value);
    const shared = parts.get(written);
    if (shared === undefined) parts.set(written, value);
    return [key, shared ?? value];
  };
  return Object.fromEntries(Object.entries(passage).map(share)) as unknown as Passage;
}

function fromRow(row: Row, { terms, parts }: Shared): IndexedPassage {
  return {
    passage: withSharedParts(JSON.parse(row.passage) as Passage, parts),
    terms: sharedTerms(JSON.parse(row.fields) as FieldTerms, terms),
    vector: row.vector ? Float32Array.from(row.vector) : null,
  };
}

/** What passages read from one index have in common. */
interface Shared {
  readonly terms: Map<string, string>;
  readonly parts: Map<string, unknown>;
}

const quote = (value: string) => `'${value.replace(/'/g, "''")}'`;

function oneOf<T extends string>(list: readonly T[], value: T): string {
  if (!list.includes(value)) throw new TypeError(`"${value}" is not in the closed list`);
  return quote(value);
}

/** SQL from closed lists and validated days only; undefined when nothing is filtered. */
function whereClause(filter: PassageFilter): string | undefined {
  const parts: string[] = [];
  if (filter.collection) parts.push(`collection = ${oneOf(collections, filter.collection)}`);
  if (filter.kind) parts.push(`kind = ${oneOf(documentKinds, filter.kind)}`);
  if (filter.jurisdiction) parts.push(`jurisdiction = ${oneOf(jurisdictions, filter.jurisdiction)}`);
  if (filter.inForceOn) {
    if (!isIsoDate(filter.inForceOn)) throw new TypeError("inForceOn must be an ISO day");
    const day = quote(filter.inForceOn);
    parts.push(`(law = false OR (planned = false AND valid_from <= ${day} AND valid_to > ${day}))`);
  }
  return parts.length ? parts.join(" AND ") : undefined;
}

/** What a passage in memory is made of; the other columns are for the engine. */
const columnsOf = ({ embeddingId }: IndexDescription): string[] =>
  ["passage_id", "passage", "fields"].concat(embeddingId === "none" ? [] : ["vector"]);

/** Opens the build that the pointer names. Throws `IndexUnavailable` when there is none or it is damaged. */
export async function openLanceIndex(
  location: string,
  options: { inMemoryLimit?: number } = {},
): Promise<PassageIndex> {
  const inMemoryLimit = options.inMemoryLimit ?? defaultInMemoryLimit;
  let connection: lancedb.Connection;
  let table: lancedb.Table;
  let meta: Meta;
  let fingerprint: string | null;
  const cache = new Map<string, IndexedPassage>();
  const shared: Shared = { terms: new Map(), parts: new Map() };
  try {
    connection = await connect(location);
    fingerprint = await currentFingerprint(connection);
    if (fingerprint === null) throw new IndexUnavailable(`There is no index in ${location}. Run "vejviser index".`);
    const metaRows = await connection.openTable(metaTable(fingerprint));
    const [row] = (await metaRows.query().limit(1).toArray()) as { meta: string }[];
    metaRows.close();
    meta = JSON.parse(row?.meta ?? "") as Meta;
    table = await connection.openTable(passageTable(fingerprint));
    if ((await table.countRows()) !== meta.description.passages)
      throw new Error("row count differs from the description");
    if (meta.description.passages <= inMemoryLimit)
      // Batch by batch: all rows at once would be held three times over.
      for await (const batch of table.query().select(columnsOf(meta.description)))
        for (const row of batch.toArray() as unknown as Row[]) cache.set(row.passage_id, fromRow(row, shared));
    shared.parts.clear();
  } catch (error) {
    if (error instanceof IndexUnavailable) throw error;
    throw new IndexUnavailable(
      `The index in ${location} is damaged and must be rebuilt: ${(error as Error).message}`,
      error,
    );
  }
  const wholeInMemory = meta.description.passages <= inMemoryLimit;
  if (wholeInMemory) {
    // Nothing is read from disk any more: the engine's caches and threads need not be kept.
    table.close();
    connection.close();
  }
  const { description, documents } = meta;
  const hasVectors = description.embeddingId !== "none";
  const statistics = { ...meta.statistics, documentFrequency: new Map(meta.statistics.documentFrequency) };
  const vocabulary = new Map(meta.vocabulary);

  const inMemory = wholeInMemory ? createInMemoryCandidates([...cache.values()]) : null;
  for (const entry of inMemory?.rows ?? []) cache.set(entry.passage.passageId, entry);
  const remember = (entry: IndexedPassage) => {
    if (!wholeInMemory && cache.size >= cacheLimit) cache.delete(cache.keys().next().value as string);
    cache.set(entry.passage.passageId, entry);
  };
  const ids = (rows: { passage_id: string }[]) => rows.map((row) => row.passage_id);

  return {
    describe: () => description,
    statistics,
    vocabulary,
    documents,
    async lexicalCandidates(terms, filter, limit) {
      if (inMemory) return inMemory.lexical(terms, filter, limit);
      const known = terms.slice(0, maximumTerms);
      if (!known.length) return [];
      const query = new lancedb.BooleanQuery(
        known.map(({ term, weight }): [lancedb.Occur, lancedb.FullTextQuery] => [
          lancedb.Occur.Should,
          new lancedb.MatchQuery(term, "terms", { boost: weight }),
        ]),
      );
      let search = table.query().fullTextSearch(query).select(["passage_id", "_score"]).limit(limit);
      const where = whereClause(filter);
      if (where) search = search.where(where);
      return ids((await search.toArray()) as { passage_id: string }[]);
    },
    async nearestCandidates(vector, filter, limit) {
      if (!hasVectors) return [];
      if (inMemory) return inMemory.nearest(vector, filter, limit);
      let search = table.vectorSearch(vector).distanceType("dot").select(["passage_id", "_distance"]).limit(limit);
      const where = whereClause(filter);
      if (where) search = search.where(where);
      return ids((await search.toArray()) as { passage_id: string }[]);
    },
    async get(passageIds) {
      const missing = wholeInMemory ? [] : passageIds.filter((id) => !cache.has(id));
      if (missing.length) {
        const list = missing.map(quote).join(",");
        const rows = table.query().where(`passage_id IN (${list})`).select(columnsOf(description));
        for (const row of (await rows.toArray()) as Row[]) remember(fromRow(row, { ...shared, parts: new Map() }));
      }
      return passageIds.flatMap((id) => cache.get(id) ?? []);
    },
    async close() {
      if (wholeInMemory) return;
      table.close();
      connection.close();
    },
  };
}
