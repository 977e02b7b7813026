import type { DocumentSummary, Passage } from "../../domain/passage.ts";
import type { Validity } from "../../domain/validity.ts";
import { type FieldName, fieldNames, type IndexBuild, type IndexedPassage } from "../passage-index.ts";

const sinceReform: Validity = {
  versionId: "2014",
  status: "in-force",
  from: "2014-07-01",
  to: null,
  certainty: "seen",
  note: null,
};

type Sketch = { id: string; text: string; vector: readonly number[] } & Partial<
  Pick<Passage, "collection" | "kind" | "jurisdiction" | "validity" | "page">
>;

/** Small enough to read, with everything that engines get wrong: dates, quotes, signs in terms, equal passages. */
const sketches: readonly Sketch[] = [
  { id: "dk-varighed#kort", text: "sygedagpenge uger uger revurdering +dagpenge", vector: [1, 0, 0, 0] },
  {
    id: "dk-varighed#foer-2014",
    text: "sygedagpenge 52 uger",
    vector: [0.8, 0.6, 0, 0],
    validity: { ...sinceReform, versionId: "1990", status: "repealed", from: "1990-01-01", to: "2014-07-01" },
  },
  {
    id: "dk-varighed#plan",
    text: "sygedagpenge afskaffet",
    vector: [0.6, 0.8, 0, 0],
    validity: { ...sinceReform, versionId: "2027", status: "planned", from: "2027-01-01", certainty: "uncertain" },
  },
  { id: "dk-klage#frist", text: "klage frist §27.1.3 uger", vector: [0, 0, 1, 0] },
  {
    id: "projekt-kia#hvem's",
    text: "projekt koordinator sygedagpenge",
    vector: [0, 0.6, 0.8, 0],
    kind: "practice",
    validity: { ...sinceReform, status: "project", from: "2008-01-01", to: "2009-12-31", note: "Ændret: “æøå” 🙂" },
  },
  { id: "no-sykepenger#lengde", text: "sykepenger 52 uker", vector: [0, 0, 0, 1], jurisdiction: "NO" },
  { id: "no-dialogmote#naar", text: "dialogmote arbeidsgiver", vector: [0, 0, 0.6, 0.8], jurisdiction: "NO" },
  {
    id: "rapport#side-12",
    text: "koordinator koordinator erfaringer",
    vector: [0, 1, 0, 0],
    collection: "library",
    kind: "library",
    page: 12,
    validity: { ...sinceReform, status: "research", from: "2009-01-01" },
  },
  // Two that are equal to every engine: their order must not change from one call to the next.
  { id: "tvilling#a", text: "tvilling", vector: [0, 0, 0.8, 0.6] },
  { id: "tvilling#b", text: "tvilling", vector: [0, 0, 0.8, 0.6] },
];

function row(sketch: Sketch, position: number, withVectors: boolean): IndexedPassage {
  const { id, text, vector, ...rest } = sketch;
  const [documentId = "", heading = ""] = id.split("#");
  return {
    passage: {
      passageId: id,
      documentId,
      collection: "knowledge",
      title: `Om ${documentId}`,
      kind: "legislation",
      type: "rule",
      headings: ["Svar", heading],
      language: sketch.jurisdiction === "NO" ? "nb" : "da",
      jurisdiction: "DK",
      audience: ["citizen", "professional"],
      topics: ["sygedagpenge"],
      benefit: position % 2 ? "sygedagpenge" : null,
      place: null,
      text: `${text}. Ærø, Å og “tegn” 🙂`,
      markdown: `## ${heading}\n\n${text}[^kilde]\n`,
      questions: [`Hvad med ${heading}?`],
      validity: sinceReform,
      sources: [
        {
          id: "kilde",
          title: "Lov nr. 1",
          publisher: "Folketinget",
          year: 2014,
          place: "§ 27",
          url: "https://example.dk/1",
        },
      ],
      position,
      ...rest,
    },
    terms: { title: documentId.split("-"), questions: [heading], headings: ["svar", heading], body: text.split(" ") },
    vector: withVectors ? Float32Array.from(vector) : null,
  };
}

function documentsOf(rows: readonly IndexedPassage[]): DocumentSummary[] {
  const byDocument = Map.groupBy(rows, (entry) => entry.passage.documentId);
  return [...byDocument].map(([id, entries]) => {
    const { title, collection, kind, type, language, jurisdiction, audience, topics } = (entries[0] as IndexedPassage)
      .passage;
    return {
      id,
      title,
      collection,
      kind,
      type,
      language,
      jurisdiction,
      audience,
      topics,
      reviewed: "2026-11-01",
      reviewBy: null,
      passageIds: entries.map((entry) => entry.passage.passageId),
    };
  });
}

/** A whole build of ten passages for the contract of `PassageIndex`; `copies` repeats them under other ids. */
export function sampleBuild(options: { vectors: boolean; copies?: number }): IndexBuild {
  const { vectors, copies = 1 } = options;
  const rows = Array.from({ length: copies }, (_, copy) =>
    sketches.map((sketch, i) => row(copy ? { ...sketch, id: `${copy}-${sketch.id}` } : sketch, i, vectors)),
  ).flat();
  const documents = documentsOf(rows);
  const documentFrequency = new Map<string, number>();
  const total: Record<FieldName, number> = { title: 0, questions: 0, headings: 0, body: 0 };
  for (const { terms } of rows) {
    for (const field of fieldNames) total[field] += terms[field].length;
    for (const term of new Set(fieldNames.flatMap((field) => terms[field])))
      documentFrequency.set(term, (documentFrequency.get(term) ?? 0) + 1);
  }
  const average = (field: FieldName) => total[field] / rows.length;
  return {
    description: {
      fingerprint: `sample${vectors ? "v" : "l"}${copies}`,
      analyserVersion: "1",
      embeddingId: vectors ? "sample-4" : "none",
      builtAt: "2026-11-22T08:00:00.000Z",
      documents: documents.length,
      passages: rows.length,
    },
    rows,
    documents,
    statistics: {
      passages: rows.length,
      documentFrequency,
      averageLength: {
        title: average("title"),
        questions: average("questions"),
        headings: average("headings"),
        body: average("body"),
      },
    },
    vocabulary: new Map([
      ["sygedagpenge", 5],
      ["uger", 4],
      ["ærø", 1],
      ["dialogmøte", 1],
    ]),
  };
}
