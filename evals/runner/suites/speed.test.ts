import { describe, expect, it, vi } from "vitest";
import { speedSuite } from "./speed.ts";
import { documentCase, figures, good, plantBank, says } from "./testing.ts";

vi.mock("../load-cases.ts", async (original) => ({ ...(await original<object>()), ...(await import("./testing.ts")) }));

describe("speed", () => {
  it("measures every figure", async () => {
    plantBank("answers/cases.jsonl", [documentCase]);
    const measured = await figures(speedSuite, {
      ...says(good),
      target: { ...says(good).target, startMs: 2_500, rebuild: async () => 9_000 },
    });
    expect(measured).toMatchObject({ start: 2.5, "index build": 9 });
    for (const name of ["search p50", "search p95", "ask p50", "ask p95", "memory"])
      expect(measured[name]).toBeGreaterThan(0);
  });
});
