import { describe, expect, it } from "vitest";
import type { Passage } from "../domain/passage.ts";
import { createAnalyser } from "../language/analyser.ts";
import type { IndexBuild, PassageFilter, PassageIndex } from "../ports/passage-index.ts";
import { passageVocabulary, prepareIndex } from "./prepare-index.ts";
import { createRetriever } from "./retrieve.ts";

const lexicon = { groups: [], english: {} };

function passage(passageId: string, text: string, from: string, to: string | null): Passage {
  return {
    passageId,
    documentId: passageId.split("#")[0] as string,
    collection: "knowledge",
    title: "",
    kind: "legislation",
    type: "rule",
    headings: [],
    language: "da",
    jurisdiction: "DK",
    audience: ["citizen"],
    topics: [],
    benefit: null,
    place: null,
    text,
    markdown: text,
    questions: [],
    validity: { versionId: passageId, status: to ? "repealed" : "in-force", from, to, certainty: "seen", note: null },
    sources: [],
    position: 0,
  };
}
const passages = [
  passage("fleksjob#nu", "Et fleksjob er for mennesker med nedsat arbejdsevne.", "2013-01-01", null),
  passage("fleksjob#foer", "Ordningen gav dengang tilskud til halvdelen af betalingen.", "2006-01-01", "2013-01-01"),
  passage("klage#foer", "En klage over nedsat hjælp blev sendt til nævnet.", "2006-01-01", "2013-01-01"),
];

/** Candidates by shared terms among what the filter lets through. */
function indexOf(build: IndexBuild): PassageIndex {
  const passes = ({ validity: { from, to } }: Passage, { inForceOn: day }: PassageFilter) =>
    day === undefined || (from <= day && (to === null || day < to));
  return {
    describe: () => build.description,
    statistics: build.statistics,
    vocabulary: build.vocabulary,
    documents: build.documents,
    lexicalCandidates: async (terms, filter) =>
      build.rows
        .filter((row) => passes(row.passage, filter) && terms.some(({ term }) => row.terms.body.includes(term)))
        .map((row) => row.passage.passageId),
    nearestCandidates: async () => [],
    get: async (ids) => build.rows.filter((row) => ids.includes(row.passage.passageId)),
    close: async () => {},
  };
}

async function find(question: string, asOf: string) {
  const vocabulary = passageVocabulary(passages, lexicon);
  const analyser = createAnalyser(vocabulary, lexicon);
  const documents = ["fleksjob", "klage"].map((id) => ({
    id,
    title: id,
    collection: "knowledge" as const,
    kind: "legislation" as const,
    type: "rule" as const,
    language: "da" as const,
    jurisdiction: "DK" as const,
    audience: ["citizen" as const],
    topics: [],
    reviewed: null,
    reviewBy: null,
    passageIds: passages.filter((entry) => entry.documentId === id).map((entry) => entry.passageId),
  }));
  const build = await prepareIndex({ passages, documents, lexicon, vocabulary, analyser, embedding: null });
  const hits = await createRetriever(indexOf(build), null).retrieve({
    query: analyser.analyseQuery(question),
    limit: 5,
    asOf,
    asOfGiven: true,
  });
  return hits.map((hit) => hit.entry.passage.passageId);
}

describe("a question about an earlier day", () => {
  it("in the words of today's rule finds the rule of that day, and never today's", async () => {
    expect(await find("fleksjob med nedsat arbejdsevne", "2008-06-15")).toEqual(["fleksjob#foer", "klage#foer"]);
  });

  it("in the words of that day's rule still finds that rule first", async () => {
    expect((await find("klage til nævnet", "2008-06-15"))[0]).toBe("klage#foer");
  });
});
