import { describe, expect, it, vi } from "vitest";
import { testAnswer, testContext } from "../testing.ts";
import { robustnessSuite } from "./robustness.ts";
import { documentCase, figures, good, plantBank, question } from "./testing.ts";

vi.mock("../load-cases.ts", async (original) => ({ ...(await original<object>()), ...(await import("./testing.ts")) }));

describe("robustness", () => {
  it("sees a service that understands the question only as the bank writes it", async () => {
    plantBank("answers/cases.jsonl", [documentCase]);
    const fragile = testContext({ answer: (asked) => testAnswer(asked.question === question ? good : "?") });
    expect(await figures(robustnessSuite, fragile)).toEqual({
      kept: 0,
      "loss, typo": 1,
      "loss, no æøå": 1,
      "loss, capitals": 1,
      "loss, split compounds": 1,
    });
  });
});
