import { describe, expect, it, vi } from "vitest";
import { testContext } from "../testing.ts";
import { checkerSuite } from "./checker.ts";
import { figures, good, plantBank } from "./testing.ts";

vi.mock("../load-cases.ts", async (original) => ({ ...(await original<object>()), ...(await import("./testing.ts")) }));

describe("checker", () => {
  it("sees what the checker lets through and what it wrongs", async () => {
    const pair = { lang: "da", origin: "written", quote: good };
    plantBank("checker/cases.jsonl", [
      { ...pair, id: "a", kind: "supported", statement: good },
      { ...pair, id: "b", kind: "supported", statement: "Du kan få sygedagpenge i toogtyve uger, altså 154 dage." },
      { ...pair, id: "c", kind: "wrong-number", statement: "Du kan få sygedagpenge i 52 uger." },
      { ...pair, id: "d", kind: "wrong-number", statement: good },
    ]);
    expect(await figures(checkerSuite, testContext())).toMatchObject({
      "supported accepted": 0.5,
      "faults caught": 0.5,
      "rejections justified": 0.5,
      "caught, wrong-number": 0.5,
      "caught, modal-swap": null,
    });
  });
});
