import type { IsoDate } from "../../../src/domain/validity.ts";
import type { Jurisdiction } from "../../../src/domain/vocabulary.ts";
import { normalisedGain, rankOfDocument, rankOfFacts, reciprocalRank } from "../../metrics/ranking.ts";
import { plainText } from "../../metrics/scoring-text.ts";
import { differenceError } from "../../metrics/wilson.ts";
import { documentCaseSchema, mainCaseSchema, ruleCaseSchema } from "../case-schema.ts";
import { BankInvalid, loadCases } from "../load-cases.ts";
import { type CaseResult, figureMetric, rightShare, scoreMean, scoreShare } from "../result.ts";
import type { Suite } from "../suite.ts";
import type { EvaluationTarget } from "../target.ts";
import { dayOfSource, documentSlices } from "./documents.ts";

const depth = 10;

interface GoldCase {
  readonly id: string;
  readonly lang: string;
  readonly question: string;
  readonly jurisdiction?: Jurisdiction | undefined;
  readonly asOf?: IsoDate | undefined;
  readonly gold: readonly string[];
}

/** Cases whose right document is known: by the rule they ask about, or named in the bank. */
function goldCases(target: EvaluationTarget): GoldCase[] {
  const known = new Set(target.index.documents.map((document) => document.id));
  const problems: string[] = [];
  const cases = [
    ...loadCases("law/cases.jsonl", ruleCaseSchema).map((entry) => ({
      ...entry,
      gold: entry.rule ? target.documentsCovering(`law:${entry.rule}`) : [],
    })),
    ...loadCases("twenty/cases.jsonl", mainCaseSchema),
  ].map((entry): GoldCase => {
    const gold = entry.gold.filter((id) => known.has(id));
    if (!gold.length) problems.push(`${entry.id}: none of its documents is in the index (${entry.gold.join(", ")})`);
    return { ...entry, gold };
  });
  if (problems.length) throw new BankInvalid("gold documents", problems);
  return cases;
}

/** Search without an answer: are the facts among the first passages, and is the right document on top? */
export const retrievalSuite: Suite = {
  name: "retrieval",
  title: "Retrieval, knowledge: facts in the first passages, the right document on top",
  async run({ target }) {
    const find = async (q: string, asOf?: IsoDate, jurisdiction?: Jurisdiction) => {
      const response = await target.searcher.search({
        q,
        limit: depth,
        offset: 0,
        today: target.today,
        ...(asOf ? { asOf } : {}),
        ...(jurisdiction ? { jurisdiction } : {}),
      });
      return response.results.map((result) => result.passage);
    };

    const facts: CaseResult[] = [];
    for (const entry of loadCases("answers/cases.jsonl", documentCaseSchema)) {
      const passages = await find(entry.question, dayOfSource[entry.source]);
      const rank = rankOfFacts(
        entry.must,
        passages.map((passage) => plainText(passage.text)),
      );
      const right = rank !== null && rank <= 5;
      facts.push({
        id: entry.id,
        question: entry.question,
        right,
        why: right ? "" : rank === null ? "facts not in the first 10 passages" : `facts complete at rank ${rank}`,
        got: passages
          .slice(0, 3)
          .map((passage) => passage.passageId)
          .join(", "),
        slices: documentSlices(entry),
        scores: { "hit@1": rank === 1, "MRR@10": reciprocalRank(rank, depth) },
      });
    }

    const gold: CaseResult[] = [];
    for (const entry of goldCases(target)) {
      const passages = await find(entry.question, entry.asOf, entry.jurisdiction);
      const found = passages.map((passage) => passage.documentId);
      const wanted = new Set(entry.gold);
      const rank = rankOfDocument(wanted, found);
      const right = rank !== null && rank <= 5;
      gold.push({
        id: `gold:${entry.id}`,
        question: entry.question,
        right,
        why: right ? "" : `wanted ${entry.gold.join(" or ")}`,
        got: [...new Set(found)].slice(0, 4).join(", "),
        slices: { gold: entry.lang },
        scores: {
          "document hit@1": rank === 1,
          "document hit@5": right,
          "document MRR@10": reciprocalRank(rank, depth),
          // Several documents may carry the answer; one is enough.
          "nDCG@10": normalisedGain(wanted, found, depth),
        },
      });
    }

    const share = (cases: readonly CaseResult[]) => cases.filter((entry) => entry.right).length / cases.length;
    const lay = facts.filter((entry) => entry.slices.persona === "citizen");
    const expert = facts.filter((entry) => entry.slices.persona !== "citizen");
    const cases = [...facts, ...gold];
    return {
      primary: "hit@5",
      cases,
      metrics: [
        scoreShare("hit@1", facts),
        rightShare("hit@5", facts),
        scoreMean("MRR@10", facts),
        figureMetric(
          "lay minus expert",
          share(lay) - share(expert),
          facts.length,
          "difference",
          "higher",
          differenceError(share(lay), lay.length, share(expert), expert.length),
        ),
        scoreShare("document hit@1", gold),
        scoreShare("document hit@5", gold),
        scoreMean("document MRR@10", gold),
        scoreMean("nDCG@10", gold),
      ],
    };
  },
};
