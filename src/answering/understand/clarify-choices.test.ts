import { describe, expect, it } from "vitest";
import type { Passage } from "../../domain/passage.ts";
import type { RetrievalHit } from "../../retrieval/retrieve.ts";
import { clarifyChoices, countryChoices } from "./clarify-choices.ts";

const hit = (
  documentId: string,
  score: number,
  passage: Partial<Passage>,
  standing: RetrievalHit["standing"] = "current",
): RetrievalHit => ({
  entry: {
    passage: {
      passageId: `${documentId}#kort-svar`,
      documentId,
      collection: "knowledge",
      title: documentId,
      kind: "legislation",
      type: "rule",
      headings: [],
      language: "da",
      jurisdiction: "DK",
      audience: ["citizen"],
      topics: [documentId],
      benefit: null,
      place: null,
      text: "",
      markdown: "",
      questions: [],
      sources: [],
      position: 0,
      validity: { versionId: "v", status: "in-force", from: "2020-01-01", to: null, certainty: "seen", note: null },
      ...passage,
    },
    terms: { title: [], questions: [], headings: [], body: [] },
    vector: null,
  },
  standing,
  score,
  lexical: score,
  similarity: null,
  coverage: score,
  matchedWords: [],
  matchedLaw: [],
});

const hits = [
  hit("projekt", 1, { kind: "practice", title: "Et projekt fra 2008" }, "undated"),
  hit("varighed", 0.9, {
    title: "Hvor længe man kan få sygedagpenge (22 uger)",
    benefit: "sygedagpenge",
    topics: ["varighed"],
  }),
  hit("gammel", 0.9, { title: "En gammel regel" }, "historic"),
  hit("optaelling", 0.85, { title: "Hvilke uger der tæller med", benefit: "sygedagpenge", topics: ["varighed"] }),
  hit("fleksjob", 0.8, { title: "Fleksjob efter sygdom", benefit: "fleksjob" }),
  hit("norsk", 0.8, { title: "Uføretrygd i Norge", jurisdiction: "NO", language: "nb" }),
  hit("fjern", 0.2, { title: "Noget helt andet" }),
];

describe("clarifyChoices", () => {
  it("offers rules in force, one a subject, none of the other country", () => {
    expect(clarifyChoices(hits, "da")).toEqual(["Hvor længe man kan få sygedagpenge", "Fleksjob efter sygdom"]);
  });

  it("offers what people mostly ask where there is nothing to choose between, and always in English", () => {
    expect(clarifyChoices([], "nb").length).toBeGreaterThanOrEqual(2);
    expect(clarifyChoices(hits, "en").every((choice) => /^(How|Can)/.test(choice))).toBe(true);
  });
});

describe("countryChoices", () => {
  const norwegian = (score: number) => hit("norsk", score, { jurisdiction: "NO", language: "nb" });

  it("asks when the rules in force of both countries answer about as well", () => {
    expect(countryChoices("How long can I be sick?", [hit("dansk", 0.8, {}), norwegian(0.75)], "en")).toEqual([
      "How long can I be sick in Denmark?",
      "How long can I be sick in Norway?",
    ]);
  });

  it("asks nobody without need", () => {
    expect(countryChoices("What is standby?", [hit("dansk", 0.8, {}), norwegian(0.5)], "en")).toEqual([]);
    expect(countryChoices("What is standby?", [hit("dansk", 0.8, {})], "en")).toEqual([]);
    // What studies found is told with its place and needs no choice.
    const study = hit("undersoegelse", 0.8, { kind: "practice" }, "undated");
    expect(countryChoices("How many return to work?", [study, norwegian(0.75)], "en")).toEqual([]);
  });
});
