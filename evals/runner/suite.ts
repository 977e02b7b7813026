import type { Asker } from "./asker.ts";
import type { SuiteOutcome } from "./result.ts";
import type { EvaluationTarget } from "./target.ts";

export interface SuiteContext {
  readonly target: EvaluationTarget;
  readonly asker: Asker;
}

/** One bank with the way it is scored. */
export interface Suite {
  readonly name: string;
  /** What it measures, for the report's reader. */
  readonly title: string;
  run(context: SuiteContext): Promise<SuiteOutcome>;
}
