import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { evaluationFolder, readBaseline, readThresholds, suiteNames } from "./evaluate.ts";
import { loosenedGates } from "./gates.ts";

const profiles = readdirSync(join(evaluationFolder, "baselines"))
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.slice(0, -".json".length));

describe("the gates in force", () => {
  const thresholds = readThresholds();
  it("cover every suite and no suite that is gone", () => {
    expect(Object.keys(thresholds.suites).toSorted()).toEqual(suiteNames.toSorted());
  });
  it("bound at least one figure of every suite", () => {
    for (const [suite, { metrics }] of Object.entries(thresholds.suites))
      expect(
        Object.values(metrics).some((gate) => gate.min !== undefined || gate.max !== undefined),
        suite,
      ).toBe(true);
  });
  it("demand citations without a defect", () => {
    expect(thresholds.suites.citations?.metrics["without defect"]).toEqual({ min: 1 });
  });
  it.each(profiles)("are as strict as those of the accepted baseline %s", (profile) => {
    const baseline = readBaseline(profile);
    expect(baseline && loosenedGates(thresholds, baseline.gates)).toEqual([]);
  });
});
