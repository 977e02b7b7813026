import { standingOn } from "../../../src/domain/validity.ts";
import { answerWithNotices, answerWithQuotes, meetsAll, patternsFound, plainText } from "../../metrics/scoring-text.ts";
import { mainCaseSchema } from "../case-schema.ts";
import { loadCases } from "../load-cases.ts";
import { type CaseResult, rightShare, scoreShare } from "../result.ts";
import type { Suite } from "../suite.ts";
import { defectsOf } from "./citations.ts";

/** What citizens ask most: answered, right, today's rule first and dated, without a citation defect. */
export const twentySuite: Suite = {
  name: "twenty",
  title: "The things citizens ask most: right, newest rule first, dated, cited",
  async run({ asker, target }) {
    const cases: CaseResult[] = [];
    for (const entry of loadCases("twenty/cases.jsonl", mainCaseSchema)) {
      const { id, question, audience, jurisdiction } = entry;
      const answer = await asker.ask({ question, audience, jurisdiction });
      if (!answer) throw new Error(`The request of case ${id} is not valid`);
      const said = plainText(answer.answer);
      const first = answer.citations[0];
      const standing = first ? standingOn(first.validity, answer.asOf) : null;
      const verdicts = {
        answered: answer.outcome === "answered",
        facts: meetsAll(entry.must, answerWithQuotes(answer)),
        "says what it must not": patternsFound(entry.must_not, answerWithNotices(answer)).length > 0,
        "newest rule first": standing !== null && entry.first.includes(standing),
        dated: /\b(19|20)\d{2}\b/.test(answerWithNotices(answer)),
        cited: (await defectsOf(answer, target.index)).length === 0,
      };
      const failed = Object.entries(verdicts)
        .filter(([name, verdict]) => verdict === (name === "says what it must not"))
        .map(([name]) => name);
      cases.push({
        id,
        question,
        right: failed.length === 0,
        why: failed.length
          ? `${failed.map((name) => (name === "says what it must not" ? name : `not ${name}`)).join(", ")} (${answer.outcome})`
          : "",
        got: said.slice(0, 400),
        slices: { subject: entry.subject, lang: entry.lang },
        scores: verdicts,
        ...(answer.trace.confidence === undefined ? {} : { confidence: answer.trace.confidence }),
      });
    }
    return {
      primary: "right",
      cases,
      metrics: [
        rightShare("right", cases),
        scoreShare("answered", cases),
        scoreShare("facts", cases),
        scoreShare("newest rule first", cases),
        scoreShare("dated", cases),
        scoreShare("cited", cases),
        scoreShare("says what it must not", cases, "lower"),
      ],
    };
  },
};
