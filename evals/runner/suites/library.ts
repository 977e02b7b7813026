import { holdsGold } from "../../metrics/scoring-text.ts";
import { documentCaseSchema } from "../case-schema.ts";
import { loadCases } from "../load-cases.ts";
import { type CaseResult, rightShare, scoreShare } from "../result.ts";
import type { Suite } from "../suite.ts";
import { documentSlices } from "./documents.ts";

/** The raw source documents as somebody's library: does the span that answers come back? */
export const librarySuite: Suite = {
  name: "library",
  title: "Retrieval, library: the gold span within the first 5,000 characters returned",
  async run({ target }) {
    if (!target.index.documents.some((document) => document.collection === "library"))
      return { notRun: "the index holds no library documents; start with LIBRARY_DIR set" };
    const cases: CaseResult[] = [];
    for (const entry of loadCases("answers/cases.jsonl", documentCaseSchema)) {
      const { results } = await target.searcher.search({
        q: entry.question,
        collection: "library",
        limit: 20,
        offset: 0,
        today: target.today,
      });
      const texts = results.map(({ passage }) => passage.text);
      const right = holdsGold(texts, entry.gold);
      cases.push({
        id: entry.id,
        question: entry.question,
        right,
        why: right ? "" : "gold span not in the first 5,000 characters",
        got: results
          .slice(0, 2)
          .map(({ passage }) => passage.text.slice(0, 120))
          .join(" … "),
        slices: documentSlices(entry),
        scores: { "hit@1": holdsGold(texts.slice(0, 1), entry.gold) },
      });
    }
    return {
      primary: "gold in 5,000 characters",
      cases,
      metrics: [rightShare("gold in 5,000 characters", cases), scoreShare("hit@1", cases)],
    };
  },
};
