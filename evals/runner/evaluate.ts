import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readBenchResults } from "../bench/results.ts";
import { renderReport } from "../reporting/html-report.ts";
import { renderTable } from "../reporting/table.ts";
import { allSuites } from "./all-suites.ts";
import { type Baseline, baselineSchema, profileOf, toBaseline } from "./baseline.ts";
import { decide } from "./decide.ts";
import { type Finding, type Thresholds, thresholdsSchema } from "./gates.ts";
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

function writeJson(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}

/** The names of all suites, in running order. */
export const suiteNames: readonly string[] = allSuites.map((suite) => suite.name);

/** Runs the suites, writes the report and prints the table. Resolves with true when nothing was found. */
export async function evaluate(
  target: EvaluationTarget,
  options: EvaluationOptions,
  print: (line: string) => void,
  progress: (line: string) => void,
): Promise<boolean> {
  const asked = new Set(options.suites.length ? options.suites : suiteNames);
  const whole = suiteNames.every((name) => asked.has(name));
  const before = readThresholds();
  const profile = profileOf(target.index.documents.map((document) => document.collection));
  const baseline = readBaseline(profile);
  const index = target.index.describe();
  const results = await runSuites(
    allSuites.filter((suite) => asked.has(suite.name)),
    target,
    progress,
  );
  const { raise, accept } = options;
  const verdict = decide({ results, asked, whole, thresholds: before, baseline, index, profile, raise, accept });
  const { findings, thresholds } = verdict;
  if (thresholds !== before) writeJson(thresholdsPath, thresholds);
  if (verdict.accepted) writeJson(baselinePath(profile), toBaseline(results, index, thresholds, target.today));
  const run: EvaluationRun = { day: target.today, profile, index, results, thresholds, baseline, findings };

  mkdirSync(dirname(options.report), { recursive: true });
  writeFileSync(options.report, renderReport(run, readBenchResults()));
  writeJson(join(dirname(options.report), "results.json"), run);

  for (const line of renderTable(run)) print(line);
  for (const note of verdict.notes) print(`Note: ${note}`);
  if (verdict.accepted) print(`Accepted as the baseline "${profile}" (index ${index.fingerprint})`);
  print(`Report: ${options.report}`);
  return findings.length === 0;
}
