import { answerWithNotices, meetsAll, patternsFound, plainText } from "../../metrics/scoring-text.ts";
import { type RuleCase, ruleCaseSchema } from "../case-schema.ts";
import { loadCases } from "../load-cases.ts";
import { type CaseResult, rightShare, scoreShare } from "../result.ts";
import type { Suite } from "../suite.ts";

/** A suite of questions with what the answer must say and must never say. */
function rulesSuite(name: string, title: string, furtherSlices: (entry: RuleCase) => Record<string, string>): Suite {
  return {
    name,
    title,
    async run({ asker }) {
      const cases: CaseResult[] = [];
      for (const entry of loadCases(`${name}/cases.jsonl`, ruleCaseSchema)) {
        const { id, question, audience, jurisdiction, asOf } = entry;
        const answer = await asker.ask({ question, audience, jurisdiction, asOf });
        const said = plainText(answer?.answer ?? "");
        const has = answer !== null && meetsAll(entry.must, answerWithNotices(answer));
        const forbidden = patternsFound(entry.must_not, said);
        const right = has && !forbidden.length;
        const why = [has ? "" : "lacks what it must say", forbidden.length ? "says what it must not" : ""];
        cases.push({
          id,
          question,
          right,
          why: right ? "" : `${why.filter(Boolean).join(", ")} (${answer?.outcome ?? "refused"})`,
          got: said.slice(0, 400),
          slices: { lang: entry.lang, audience, ...furtherSlices(entry) },
          scores: { "says what it must not": forbidden.length > 0 },
          ...(answer?.trace.confidence === undefined ? {} : { confidence: answer.trace.confidence }),
        });
      }
      return {
        primary: "right",
        cases,
        metrics: [rightShare("right", cases), scoreShare("says what it must not", cases, "lower")],
      };
    },
  };
}

const country = (entry: RuleCase) => entry.jurisdiction ?? (entry.lang === "nb" ? "NO" : "DK");

export const lawSuite = rulesSuite("law", "Law over time: the rule of the day, no other unmarked", (entry) => ({
  time: entry.asOf ? "as of a day" : "today",
  jurisdiction: country(entry),
}));

export const premisesSuite = rulesSuite("premises", "False premises: set right, not confirmed", (entry) => ({
  jurisdiction: country(entry),
}));

export const trapsSuite = rulesSuite("traps", "Traps of the sources: proposals, local practice, figures", (entry) => ({
  trap: entry.trap ?? "other",
  source: entry.source ?? "law",
  time: entry.asOf ? "as of a day" : "today",
}));
