import { rankOfDocument, reciprocalRank } from "../../metrics/ranking.ts";
import { unseenCaseSchema } from "../case-schema.ts";
import { BankInvalid, loadCases } from "../load-cases.ts";
import { type CaseResult, rightShare, scoreMean, scoreShare } from "../result.ts";
import type { Suite } from "../suite.ts";

const depth = 10;

/**
 * Ways of asking that neither the index nor the embedding table has ever learned, each written for
 * one section: is that section, or at least its article, found? Other sections may answer as well,
 * so the figures are floors. Never move these questions into the knowledge or the training.
 */
export const unseenSuite: Suite = {
  name: "unseen",
  title: "Ways of asking that were never learned: the section they were written for",
  async run({ target }) {
    const entries = loadCases("unseen.jsonl", unseenCaseSchema);
    const sections = new Set(target.index.documents.flatMap((document) => document.passageIds));
    const gone = entries.filter((entry) => !sections.has(entry.passage));
    if (gone.length)
      throw new BankInvalid(
        "unseen.jsonl",
        gone.map(({ id, passage }) => `${id}: ${passage} is no more; name the section that took its place`),
      );
    const cases: CaseResult[] = [];
    for (const { id, lang, question, passage } of entries) {
      const { results } = await target.searcher.search({
        q: question,
        collection: "knowledge",
        limit: depth,
        offset: 0,
        today: target.today,
      });
      const found = results.map((result) => result.passage);
      const rank = rankOfDocument(
        new Set([passage]),
        found.map(({ passageId }) => passageId),
      );
      const articleRank = rankOfDocument(
        new Set([passage.split("#")[0] as string]),
        found.map(({ documentId }) => documentId),
      );
      cases.push({
        id,
        question,
        right: rank !== null && rank <= 5,
        why: rank === null ? `${passage} is not among the first ten` : `${passage} at rank ${rank}`,
        got: found
          .slice(0, 3)
          .map(({ passageId }) => passageId)
          .join(", "),
        slices: { lang },
        scores: {
          "section first": rank === 1,
          "section MRR@10": reciprocalRank(rank, depth),
          "article in top five": articleRank !== null && articleRank <= 5,
        },
      });
    }
    return {
      primary: "section in top five",
      cases,
      metrics: [
        rightShare("section in top five", cases),
        scoreShare("section first", cases),
        scoreMean("section MRR@10", cases),
        scoreShare("article in top five", cases),
      ],
    };
  },
};
