import { beforeEach, describe, expect, it, vi } from "vitest";
import { testContext, testPassage } from "../testing.ts";
import { librarySuite } from "./library.ts";
import { documentCase, figures, passage, plantBank } from "./testing.ts";

vi.mock("../load-cases.ts", async (original) => ({ ...(await original<object>()), ...(await import("./testing.ts")) }));

describe("library", () => {
  beforeEach(() => {
    plantBank("answers/cases.jsonl", [documentCase]);
  });
  const library = { collection: "library" as const };
  it("says that it was not run when the index holds no library", async () => {
    expect(await librarySuite.run(testContext({ passages: [passage] }))).toHaveProperty("notRun");
  });
  it("finds a hyphenated span, but not one beyond 5,000 characters", async () => {
    const found = testContext({ passages: [testPassage("l#1", "i 22\nuger inden", library)] });
    expect(await figures(librarySuite, found)).toMatchObject({ "gold in 5,000 characters": 1, "hit@1": 1 });
    const far = [
      testPassage("l#1", "x".repeat(4_000), library),
      testPassage("l#2", `${"y".repeat(3_000)} 22 uger`, library),
    ];
    expect(await figures(librarySuite, testContext({ passages: far }))).toMatchObject({
      "gold in 5,000 characters": 0,
      "hit@1": 0,
    });
  });
});
