import type { Answer } from "../../../src/domain/answer.ts";
import { quantile } from "../../metrics/quantile.ts";
import { confidenceOrdering, orderingError } from "../../metrics/reliability.ts";
import { answerWithQuotes, meetsAll, patternsFound, plainText } from "../../metrics/scoring-text.ts";
import { type DocumentCase, documentCaseSchema } from "../case-schema.ts";
import { loadCases } from "../load-cases.ts";
import { type CaseResult, figureMetric, rightShare, scoreShare } from "../result.ts";
import type { Suite } from "../suite.ts";
import { dayOfSource, documentSlices } from "./documents.ts";

/** True when the answer holds all facts and none that is forbidden. */
export function holdsFacts(entry: Pick<DocumentCase, "must" | "must_not">, answer: Answer | null): boolean {
  if (!answer) return false;
  return (
    meetsAll(entry.must, answerWithQuotes(answer)) &&
    patternsFound(entry.must_not ?? [], plainText(answer.answer)).length === 0
  );
}

/** Questions to the five source documents: all facts in the answer with what it quotes. */
export const answersSuite: Suite = {
  name: "answers",
  title: "Answers: all required facts in the answer with its quotations",
  async run({ asker }) {
    const cases: CaseResult[] = [];
    const words: number[] = [];
    for (const entry of loadCases("answers/cases.jsonl", documentCaseSchema)) {
      const { id, question, persona: audience } = entry;
      const dated = await asker.ask({ question, audience, asOf: dayOfSource[entry.source] });
      const undated = await asker.ask({ question, audience });
      const right = holdsFacts(entry, dated);
      const answered = dated?.outcome === "answered" || dated?.outcome === "partial";
      if (dated && answered) words.push(plainText(dated.answer).split(" ").length);
      cases.push({
        id,
        question,
        right,
        why: right ? "" : `facts missing (${dated?.outcome ?? "refused"})`,
        got: plainText(dated?.answer ?? "").slice(0, 400),
        slices: documentSlices(entry),
        scores: { undated: holdsFacts(entry, undated), answered },
        ...(dated?.trace.confidence === undefined ? {} : { confidence: dated.trace.confidence }),
      });
    }
    const judged = cases.flatMap(({ confidence, right }) => (confidence === undefined ? [] : [{ confidence, right }]));
    const ordering = confidenceOrdering(judged);
    const judgedRight = judged.filter(({ right }) => right).length;
    return {
      primary: "accuracy",
      cases,
      metrics: [
        rightShare("accuracy", cases),
        scoreShare("undated", cases),
        scoreShare("answered", cases),
        figureMetric(
          "confidence ordering",
          ordering,
          judged.length,
          "score",
          "higher",
          orderingError(ordering ?? 0, judgedRight, judged.length - judgedRight),
        ),
        figureMetric("words p50", quantile(words, 0.5), words.length, "words"),
        figureMetric("words p95", quantile(words, 0.95), words.length, "words"),
      ],
    };
  },
};
