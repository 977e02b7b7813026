import type { Answer } from "../../../src/domain/answer.ts";
import { answerWithQuotes, meetsAll, plainText } from "../../metrics/scoring-text.ts";
import type { Asker } from "../asker.ts";
import { type ConversationCase, conversationCaseSchema, followUpCaseSchema } from "../case-schema.ts";
import { loadCases } from "../load-cases.ts";
import { type CaseResult, figureMetric, rightShare, scoreShare } from "../result.ts";
import type { Suite } from "../suite.ts";

/** Asks the turns one after the other, as a client keeps them, and gives the last answer. */
async function converse(
  asker: Asker,
  turns: readonly string[],
  audience: string,
  claimed: readonly string[] = [],
): Promise<Answer | null> {
  const history: { role: string; content: string }[] = [];
  let answer: Answer | null = null;
  for (const [i, question] of turns.entries()) {
    answer = await asker.ask({ question, audience, history: history.slice(-12) });
    history.push(
      { role: "user", content: question },
      { role: "assistant", content: (claimed[i] ?? answer?.answer ?? "").slice(0, 4_000) },
    );
  }
  return answer;
}

/** Conversations: is the last turn answered as well as the same question written out? */
export const followUpsSuite: Suite = {
  name: "followups",
  title: "Follow-ups: the last turn right, against the same question in full",
  async run({ asker }) {
    const cases: CaseResult[] = [];
    for (const entry of loadCases("followups/cases.jsonl", followUpCaseSchema)) {
      const { audience } = entry;
      const answer = await converse(asker, entry.turns, audience);
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

/** True when the answer rests on an expected document and is for the expected country and year. */
function reaches(entry: ConversationCase, answer: Answer | null): boolean {
  if (!answer) return false;
  const documents = answer.citations.map((citation) => citation.documentId);
  return (
    (!entry.expectDocument || entry.expectDocument.some((id) => documents.includes(id))) &&
    (!entry.expectJurisdiction || answer.jurisdiction === entry.expectJurisdiction) &&
    (!entry.expectAsOfYear || answer.asOf.startsWith(entry.expectAsOfYear))
  );
}

/** Our own conversations by kind: ellipsis, pronoun, correction, country, time, false histories. */
export const conversationsSuite: Suite = {
  name: "conversations",
  title: "Conversations: the last turn reaches the right document, country and year",
  async run({ asker }) {
    const cases: CaseResult[] = [];
    for (const entry of loadCases("followups-own.jsonl", conversationCaseSchema)) {
      const { id, turns, audience, assistant } = entry;
      const answer = await converse(asker, turns, audience, assistant);
      const standalone = await asker.ask({ question: entry.standalone, audience });
      const right = reaches(entry, answer);
      cases.push({
        id,
        question: turns.join(" → "),
        right,
        why: right ? "" : `${answer?.outcome ?? "refused"}; understood as: ${answer?.question ?? ""}`,
        got: plainText(answer?.answer ?? "").slice(0, 300),
        slices: { type: entry.type, lang: entry.lang, split: entry.split },
        scores: { "asked in full": reaches(entry, standalone) },
      });
    }
    return {
      primary: "last turn right",
      cases,
      metrics: [rightShare("last turn right", cases), scoreShare("asked in full", cases)],
    };
  },
};
