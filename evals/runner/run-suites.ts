import { createAsker } from "./asker.ts";
import { type SuiteResult, slicesOf } from "./result.ts";
import type { Suite } from "./suite.ts";
import type { EvaluationTarget } from "./target.ts";

/** Runs suites one after the other over one memory of answers. Throws what a suite throws: half a run is none. */
export async function runSuites(
  suites: readonly Suite[],
  target: EvaluationTarget,
  progress: (line: string) => void,
): Promise<SuiteResult[]> {
  const asker = createAsker(target.answerer);
  const results: SuiteResult[] = [];
  for (const suite of suites) {
    const started = performance.now();
    const outcome = await suite.run({ target, asker });
    const seconds = (performance.now() - started) / 1_000;
    if ("notRun" in outcome) {
      progress(`${suite.name}: not run, ${outcome.notRun}`);
      results.push({
        suite: suite.name,
        status: "not run",
        reason: outcome.notRun,
        primary: "",
        metrics: [],
        slices: [],
        cases: [],
        seconds,
      });
      continue;
    }
    progress(`${suite.name}: ${outcome.cases.length} cases in ${seconds.toFixed(1)} s`);
    results.push({ suite: suite.name, status: "run", ...outcome, slices: slicesOf(outcome.cases), seconds });
  }
  return results;
}
