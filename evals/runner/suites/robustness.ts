import { plainText } from "../../metrics/scoring-text.ts";
import { documentCaseSchema, mainCaseSchema } from "../case-schema.ts";
import { loadCases } from "../load-cases.ts";
import { perturb, perturbations } from "../perturb.ts";
import { type CaseResult, figureMetric, type Metric, rightShare } from "../result.ts";
import type { Suite } from "../suite.ts";
import { holdsFacts } from "./answers.ts";
import { dayOfSource } from "./documents.ts";

/** The same questions as people type them: what is lost, counted on those that the spoiling changes. */
export const robustnessSuite: Suite = {
  name: "robustness",
  title: "Robustness: loss at one typo, no æøå, capitals, split compounds",
  async run({ asker }) {
    const bank = [
      ...loadCases("answers/cases.jsonl", documentCaseSchema).map((entry) => ({
        ...entry,
        audience: entry.persona,
        asOf: dayOfSource[entry.source],
      })),
      ...loadCases("twenty/cases.jsonl", mainCaseSchema).map((entry) => ({ ...entry, asOf: undefined })),
    ];
    const cases: CaseResult[] = [];
    const losses: Metric[] = [];
    for (const how of perturbations) {
      let before = 0;
      let after = 0;
      let changed = 0;
      for (const entry of bank) {
        const question = perturb(entry.question, how);
        if (question === entry.question) continue;
        changed++;
        const { audience, asOf } = entry;
        const whole = holdsFacts(entry, await asker.ask({ question: entry.question, audience, asOf }));
        const answer = await asker.ask({ question, audience, asOf });
        const right = holdsFacts(entry, answer);
        if (whole) before++;
        if (right) after++;
        // A question that fails unspoiled too says nothing about robustness.
        if (whole)
          cases.push({
            id: `${how}:${entry.id}`,
            question,
            right,
            why: right ? "" : `right before it was spoiled (${answer?.outcome ?? "refused"})`,
            got: plainText(answer?.answer ?? "").slice(0, 200),
            slices: { how, lang: entry.lang },
            scores: {},
          });
      }
      losses.push(
        figureMetric(`loss, ${how}`, changed ? (before - after) / changed : null, changed, "difference", "lower"),
      );
    }
    return { primary: "kept", cases, metrics: [rightShare("kept", cases), ...losses] };
  },
};
