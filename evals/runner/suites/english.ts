import { holdsGold } from "../../metrics/scoring-text.ts";
import { documentCaseSchema, englishCaseSchema } from "../case-schema.ts";
import { BankInvalid, loadCases } from "../load-cases.ts";
import { type CaseResult, rightShare, scoreShare } from "../result.ts";
import type { Suite } from "../suite.ts";
import { documentSlices } from "./documents.ts";

/**
 * The same questions asked in English: do they lead to the articles that the question leads to in
 * its own language, and, in a library of Danish and Norwegian documents, to the passage that answers?
 */
export const englishSuite: Suite = {
  name: "english",
  title: "Asked in English: the same article, and the same passage of the raw documents",
  async run({ target }) {
    const hasLibrary = target.index.documents.some((document) => document.collection === "library");
    const entries = new Map(loadCases("answers/cases.jsonl", documentCaseSchema).map((entry) => [entry.id, entry]));
    const search = async (q: string, collection: "knowledge" | "library", limit: number) =>
      (await target.searcher.search({ q, collection, limit, offset: 0, today: target.today })).results.map(
        ({ passage }) => passage,
      );
    const cases: CaseResult[] = [];
    for (const { id, question } of loadCases("answers/in-english.jsonl", englishCaseSchema)) {
      const entry = entries.get(id);
      if (!entry) throw new BankInvalid("answers/in-english.jsonl", [`${id}: no such question`]);
      const own = (await search(entry.question, "knowledge", 3)).map((passage) => passage.documentId);
      const english = (await search(question, "knowledge", 5)).map((passage) => passage.documentId);
      const right = own[0] !== undefined && english.includes(own[0]);
      cases.push({
        id: `en:${id}`,
        question,
        right,
        why: right ? "" : `asked in its own language it leads to ${own[0]}`,
        got: [...new Set(english)].join(", "),
        slices: { ...documentSlices(entry), lang: `${entry.lang} asked in English` },
        scores: {
          "first among own three": english[0] !== undefined && own.includes(english[0]),
          ...(hasLibrary
            ? {
                "gold in 5,000 characters": holdsGold(
                  (await search(question, "library", 20)).map((passage) => passage.text),
                  entry.gold,
                ),
              }
            : {}),
        },
      });
    }
    return {
      primary: "same article in top five",
      cases,
      metrics: [
        rightShare("same article in top five", cases),
        scoreShare("first among own three", cases),
        ...(hasLibrary ? [scoreShare("gold in 5,000 characters", cases)] : []),
      ],
    };
  },
};
