import type { z } from "zod";
import type { Answer } from "../../../src/domain/answer.ts";
import type { Metric } from "../result.ts";
import type { Suite, SuiteContext } from "../suite.ts";
import { testAnswer, testContext, testPassage } from "../testing.ts";

const planted = new Map<string, readonly unknown[]>();

/** What the suites of a test file find in the bank at `path`. */
export function plantBank(path: string, cases: readonly unknown[]): void {
  planted.set(path, cases);
}

/** Stands in for the one that reads files in tests that mock it; a bank that was not planted is empty. */
export function loadCases<T extends z.ZodType>(path: string, schema: T): z.output<T>[] {
  return (planted.get(path) ?? []).map((entry) => schema.parse(entry));
}

export const question = "Hvor længe kan jeg få sygedagpenge?";
export const good = "Du kan få sygedagpenge i 22 uger.";
export const base = { id: "a", lang: "da", question, must: [["22 uger"]] };
export const documentCase = {
  ...base,
  persona: "citizen",
  type: "fact",
  gold: ["22 uger"],
  section: "1",
  difficulty: "easy",
  source: "000",
};
export const ruleCase = { ...base, audience: "citizen", must_not: ["52 uger"] };
export const mainCase = { ...ruleCase, id: "tw", subject: "length", gold: ["d"] };
export const passage = testPassage("d#1", good);

/** What a suite measured, by name. Every suite meets a service with one planted fault that it must notice. */
export async function figures(suite: Suite, context: SuiteContext): Promise<Record<string, number | null>> {
  const outcome = await suite.run(context);
  if ("notRun" in outcome) throw new Error(outcome.notRun);
  return Object.fromEntries(outcome.metrics.map((metric: Metric) => [metric.name, metric.value]));
}

/** A service that always says `text`. */
export const says = (text: string, further: Partial<Answer> = {}) =>
  testContext({ answer: () => testAnswer(text, further), passages: [passage] });
