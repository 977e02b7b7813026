import type { IndexDescription } from "../../src/ports/passage-index.ts";
import { acceptanceProblems, type Baseline, baselineFindings } from "./baseline.ts";
import { type Finding, failedGates, type Thresholds } from "./gates.ts";
import { raiseGates } from "./raise-gates.ts";
import type { SuiteResult } from "./result.ts";

export interface Evidence {
  readonly results: readonly SuiteResult[];
  /** The suites that were asked for. */
  readonly asked: ReadonlySet<string>;
  /** True when that is all of them. */
  readonly whole: boolean;
  readonly thresholds: Thresholds;
  readonly baseline: Baseline | null;
  readonly index: IndexDescription;
  readonly profile: string;
  readonly raise: boolean;
  readonly accept: boolean;
}

export interface Verdict {
  /** What makes the run fail. */
  readonly findings: readonly Finding[];
  /** Worth telling, but no failure. */
  readonly notes: readonly string[];
  /** The gates after the run; others than before only when they were raised. */
  readonly thresholds: Thresholds;
  /** True when the run becomes the baseline. */
  readonly accepted: boolean;
}

/**
 * What a run amounts to. Gates are raised only by a run that holds the present ones, so that
 * they never gather the best of several different systems. The baseline is compared in whole
 * runs only: a few suites say nothing of the rest.
 */
export function decide(evidence: Evidence): Verdict {
  const { results, asked, whole, baseline, index, profile } = evidence;
  const gated = new Set([...asked, ...(whole ? Object.keys(evidence.thresholds.suites) : [])]);
  // A suite without gates gets its first ones by raising.
  const held = failedGates(results, evidence.thresholds, gated).every(
    (finding) => evidence.raise && !evidence.thresholds.suites[finding.suite],
  );
  const thresholds = evidence.raise && held ? raiseGates(evidence.thresholds, results) : evidence.thresholds;
  const failed = failedGates(results, thresholds, gated);
  const drift = baselineFindings(baseline, index, profile);
  const notes = evidence.raise && !held ? ["The gates were not raised: this run does not hold the present ones."] : [];
  if (evidence.accept) {
    const findings = acceptanceProblems(failed, baseline, thresholds, whole);
    return { findings, notes, thresholds, accepted: findings.length === 0 };
  }
  return {
    findings: [...failed, ...(whole ? drift : [])],
    notes: [...notes, ...(whole ? [] : drift.map((finding) => finding.message))],
    thresholds,
    accepted: false,
  };
}
