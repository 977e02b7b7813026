import type { DocumentSummary, Passage } from "../../domain/passage.ts";
import type {
  CorpusStatistics,
  FieldName,
  IndexBuild,
  IndexDescription,
  PassageFilter,
} from "../../ports/passage-index.ts";
import { passesFilter } from "./passes-filter.ts";
import type { Sections } from "./sections.ts";
import { readWords, writeWords } from "./strings.ts";

/** What a filter asks about a passage. Few passages differ in it, so it is stored once for each combination. */
type FilterFacts = Pick<Passage, "collection" | "kind" | "jurisdiction" | "validity">;

interface Meta {
  description: IndexDescription;
  averageLength: Record<FieldName, number>;
  passages: number;
}

/** Ends of consecutive runs: entry i is where run i ends. */
export function endsOf(lengths: readonly number[]): Uint32Array {
  const ends = new Uint32Array(lengths.length);
  let end = 0;
  lengths.forEach((length, i) => {
    end += length;
    ends[i] = end;
  });
  return ends;
}

/**
 * Writes what an index must know of a build before the first question: description, statistics,
 * words, documents, ids and what filters ask. `extras` is a small JSON value that travels along.
 * Throws `TypeError` when a document names a passage that is not there.
 */
export function writeHead(build: IndexBuild, extras: unknown, sections: Map<string, ArrayBufferView>): void {
  const { rows, documents, statistics, vocabulary, description } = build;
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  const { averageLength, passages } = statistics;
  sections.set("meta", json({ description, averageLength, passages } satisfies Meta));
  sections.set("extras", json(extras));
  writeWords("terms", [...statistics.documentFrequency.keys()], sections);
  sections.set("terms.frequency", Uint32Array.from(statistics.documentFrequency.values()));
  writeWords("vocabulary", [...vocabulary.keys()], sections);
  sections.set("vocabulary.counts", Uint32Array.from(vocabulary.values()));

  const factIds = new Map<string, number>();
  const factsOfRow = rows.map(({ passage: { collection, kind, jurisdiction, validity } }) => {
    const key = JSON.stringify({ collection, kind, jurisdiction, validity } satisfies FilterFacts);
    const id = factIds.get(key) ?? factIds.size;
    factIds.set(key, id);
    return id;
  });
  sections.set("facts", new TextEncoder().encode(`[${[...factIds.keys()].join(",")}]`));
  sections.set("rows.facts", Uint16Array.from(factsOfRow));
  const ids = rows.map(({ passage }) => passage.passageId);
  writeWords("rows.ids", ids, sections);

  const rowOf = new Map(ids.map((id, row) => [id, row]));
  sections.set("documents", json(documents.map((document) => ({ ...document, passageIds: 0 }))));
  sections.set("documents.ends", endsOf(documents.map((document) => document.passageIds.length)));
  const documentRows = documents.flatMap((document) =>
    document.passageIds.map((id) => {
      const row = rowOf.get(id);
      if (row === undefined) throw new TypeError(`"${document.id}" names the passage "${id}", which is not there`);
      return row;
    }),
  );
  sections.set("documents.rows", Uint32Array.from(documentRows));
}

/** What was written by `writeHead`, in memory. */
export interface PackedHead {
  readonly description: IndexDescription;
  readonly statistics: CorpusStatistics;
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly documents: readonly DocumentSummary[];
  /** Terms by number, in the order of the statistics. */
  readonly terms: readonly string[];
  /** Passage ids by row. */
  readonly passageIds: readonly string[];
  readonly rowOf: ReadonlyMap<string, number>;
  /** For each distinct combination of facts, by its number, whether such passages pass the filter; null when every passage does. */
  passing(filter: PassageFilter): readonly boolean[] | null;
  /** For each row 1 when it passes the filter; null when every row does. O(rows). */
  passingRows(filter: PassageFilter): Uint8Array | null;
  extras(): unknown;
}

export function readHead(sections: Sections): PackedHead {
  const { description, averageLength, passages } = sections.json("meta") as Meta;
  const terms = readWords("terms", sections);
  const frequency = sections.uint32("terms.frequency");
  const vocabularyCounts = sections.uint32("vocabulary.counts");
  const passageIds = readWords("rows.ids", sections);
  const facts = sections.json("facts") as FilterFacts[];
  const ends = sections.uint32("documents.ends");
  const documentRows = sections.uint32("documents.rows");
  const factsOfRow = sections.uint16("rows.facts");
  const passing = (filter: PassageFilter) =>
    Object.keys(filter).length === 0 ? null : facts.map((passage) => passesFilter({ passage }, filter));
  return {
    description,
    statistics: {
      passages,
      documentFrequency: new Map(terms.map((term, id) => [term, frequency[id] as number])),
      averageLength,
    },
    vocabulary: new Map(readWords("vocabulary", sections).map((word, i) => [word, vocabularyCounts[i] as number])),
    documents: (sections.json("documents") as DocumentSummary[]).map((document, i) => ({
      ...document,
      passageIds: Array.from(
        documentRows.subarray(i === 0 ? 0 : ends[i - 1], ends[i]),
        (row) => passageIds[row] as string,
      ),
    })),
    terms,
    passageIds,
    rowOf: new Map(passageIds.map((id, row) => [id, row])),
    passing,
    passingRows: (filter) => {
      const passes = passing(filter);
      return passes && Uint8Array.from(factsOfRow, (fact) => (passes[fact] ? 1 : 0));
    },
    extras: () => sections.json("extras"),
  };
}
