import { describe, expect, it } from "vitest";
import { joinSplitCompounds } from "./split-compounds.ts";

const vocabulary = new Map(["sygedagpengene", "sykmeldt", "efterløn", "arbejdsplads"].map((word) => [word, 3]));

describe("joinSplitCompounds", () => {
  it.each([
    ["Mister jeg syge dagpengene nu?", "Mister jeg sygedagpengene nu?"],
    ["er syk meldt, og nå?", "er sykmeldt, og nå?"],
  ])("joins what the corpus knows as one word: %s", (asked, read) => {
    expect(joinSplitCompounds(asked, vocabulary)).toBe(read);
  });

  it.each(["hvad får man efter løn i maj", "syge. Dagpengene kom", "min plads på arbejdet", "12 uger"])(
    "leaves other words as they are: %s",
    (asked) => {
      expect(joinSplitCompounds(asked, vocabulary)).toBe(asked);
    },
  );
});
