import { describe, expect, it } from "vitest";
import type { AnalysedQuery } from "../../language/analyser.ts";
import { weighCarried } from "./weigh-carried.ts";

const query: AnalysedQuery = {
  text: "Standby – hvor længe",
  language: "da",
  languageConfidence: 1,
  terms: [
    { term: "standby", weight: 1, origin: "word", from: "Standby" },
    { term: "xyzzy", weight: 1, origin: "word", from: "xyzzy" },
    { term: "varighed", weight: 0.6, origin: "lexicon", from: "hvor længe" },
  ],
  lawReferences: [],
  contentWords: ["Standby", "xyzzy"],
  corrected: "",
  unknownWords: ["xyzzy"],
};

describe("weighCarried", () => {
  it("lowers carried words, leaves out those nobody wrote, and keeps what is asked now", () => {
    const { terms } = weighCarried(
      query,
      new Map([
        ["standby", 0.5],
        ["xyzzy", 0.5],
        ["hvor", 0.2],
      ]),
    );
    expect(terms.map(({ term, weight }) => [term, weight])).toEqual([
      ["standby", 0.5],
      ["varighed", 0.6],
    ]);
  });

  it("leaves a question alone that carries nothing", () => {
    expect(weighCarried(query, new Map())).toBe(query);
  });
});
