import { answerWithQuotes, meetsAll, plainText } from "../../metrics/scoring-text.ts";
import { followUpCaseSchema } from "../case-schema.ts";
import { loadCases } from "../load-cases.ts";
import { type CaseResult, figureMetric, rightShare, scoreShare } from "../result.ts";
import type { Suite } from "../suite.ts";

/** Conversations: is the last turn answered as well as the same question written out? */
export const followUpsSuite: Suite = {
  name: "followups",
  title: "Follow-ups: the last turn right, against the same question in full",
  async run({ asker }) {
    const cases: CaseResult[] = [];
    for (const entry of loadCases("followups/cases.jsonl", followUpCaseSchema)) {
      const { audience } = entry;
      const history: { role: string; content: string }[] = [];
      let answer = null;
      for (const question of entry.turns) {
        answer = await asker.ask({ question, audience, history: history.slice(-12) });
        history.push(
          { role: "user", content: question },
          { role: "assistant", content: (answer?.answer ?? "").slice(0, 4_000) },
        );
      }
      const standalone = await asker.ask({ question: entry.standalone, audience });
      const right = answer !== null && meetsAll(entry.must, answerWithQuotes(answer));
      cases.push({
        id: entry.id,
        question: entry.turns.join(" → "),
        right,
        why: right ? "" : `${answer?.outcome ?? "refused"}; understood as: ${answer?.question ?? ""}`,
        got: plainText(answer?.answer ?? "").slice(0, 300),
        slices: { lang: entry.lang, audience },
        scores: { "asked in full": standalone !== null && meetsAll(entry.must, answerWithQuotes(standalone)) },
      });
    }
    const right = cases.filter((entry) => entry.right).length;
    const full = cases.filter((entry) => entry.scores["asked in full"]).length;
    return {
      primary: "last turn right",
      cases,
      metrics: [
        rightShare("last turn right", cases),
        scoreShare("asked in full", cases),
        figureMetric("ratio", full ? right / full : null, cases.length, "score", "higher"),
      ],
    };
  },
};
