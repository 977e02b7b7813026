import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { renderReport } from "../reporting/html-report.ts";
import { renderTable } from "../reporting/table.ts";
import { allSuites } from "./all-suites.ts";
import {
  acceptanceProblems,
  type Baseline,
  baselineFindings,
  baselineSchema,
  profileOf,
  toBaseline,
} from "./baseline.ts";
import { type Finding, failedGates, type Thresholds, thresholdsSchema } from "./gates.ts";
import { raiseGates } from "./raise-gates.ts";
import type { SuiteResult } from "./result.ts";
import { runSuites } from "./run-suites.ts";
import type { EvaluationTarget } from "./target.ts";

export const evaluationFolder = fileURLToPath(new URL("..", import.meta.url));

export interface EvaluationOptions {
  /** Empty for all. */
  readonly suites: readonly string[];
  /** Where the HTML report goes; the figures go beside it as `results.json`. */
  readonly report: string;
  /** Record this run as the baseline when every gate holds. */
  readonly accept: boolean;
  /** Lift the gates to what this run reaches. */
  readonly raise: boolean;
}

/** All that a report tells of a run. */
export interface EvaluationRun {
  readonly day: string;
  readonly profile: string;
  readonly index: ReturnType<EvaluationTarget["index"]["describe"]>;
  readonly results: readonly SuiteResult[];
  readonly thresholds: Thresholds;
  readonly baseline: Baseline | null;
  readonly findings: readonly Finding[];
}

const thresholdsPath = join(evaluationFolder, "thresholds.json");

/** The gates in force. Throws when the file is missing or of another shape. */
export function readThresholds(): Thresholds {
  return thresholdsSchema.parse(JSON.parse(readFileSync(thresholdsPath, "utf8")));
}

const baselinePath = (profile: string) => join(evaluationFolder, "baselines", `${profile}.json`);

/** The accepted baseline of a profile; null when none was accepted yet. Throws when it is of another shape. */
export function readBaseline(profile: string): Baseline | null {
  const path = baselinePath(profile);
  return existsSync(path) ? baselineSchema.parse(JSON.parse(readFileSync(path, "utf8"))) : null;
}

/** The names of all suites, in running order. */
export const suiteNames: readonly string[] = allSuites.map((suite) => suite.name);

/**
 * Runs the suites, writes the report and prints the table. Resolves with true when nothing was
 * found. The baseline is compared in whole runs only: a few suites say nothing of the rest.
 */
export async function evaluate(
  target: EvaluationTarget,
  options: EvaluationOptions,
  print: (line: string) => void,
  progress: (line: string) => void,
): Promise<boolean> {
  const asked = new Set(options.suites.length ? options.suites : suiteNames);
  const whole = suiteNames.every((name) => asked.has(name));
  let thresholds = readThresholds();
  const profile = profileOf(target.index.documents.map((document) => document.collection));
  const baseline = readBaseline(profile);
  const index = target.index.describe();
  const results = await runSuites(
    allSuites.filter((suite) => asked.has(suite.name)),
    target,
    progress,
  );

  if (options.raise) {
    thresholds = raiseGates(thresholds, results);
    writeFileSync(thresholdsPath, `${JSON.stringify(thresholds, null, 2)}\n`);
  }
  const gates = failedGates(
    results,
    thresholds,
    whole ? new Set([...asked, ...Object.keys(thresholds.suites)]) : asked,
  );
  const drift = baselineFindings(baseline, index, profile);
  const refused = options.accept ? acceptanceProblems(gates, baseline, thresholds, whole) : [];
  const accepted = options.accept && refused.length === 0;
  if (accepted) {
    mkdirSync(dirname(baselinePath(profile)), { recursive: true });
    writeFileSync(
      baselinePath(profile),
      `${JSON.stringify(toBaseline(results, index, thresholds, target.today), null, 2)}\n`,
    );
  }
  const findings = options.accept ? refused : [...gates, ...(whole ? drift : [])];
  const run: EvaluationRun = { day: target.today, profile, index, results, thresholds, baseline, findings };

  mkdirSync(dirname(options.report), { recursive: true });
  writeFileSync(options.report, renderReport(run));
  writeFileSync(join(dirname(options.report), "results.json"), `${JSON.stringify(run, null, 1)}\n`);

  for (const line of renderTable(run)) print(line);
  if (!whole && drift[0]) print(`Note: ${drift[0].message}`);
  if (accepted) print(`Accepted as the baseline "${profile}" (index ${index.fingerprint})`);
  print(`Report: ${options.report}`);
  return findings.length === 0;
}
