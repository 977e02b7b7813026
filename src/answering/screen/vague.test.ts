import { describe, expect, it } from "vitest";
import { isUnreadable, isVague } from "./vague.ts";

describe("isVague", () => {
  it.each([
    "øh hvad så",
    "gælder det også for hende her",
    "når da?",
    "does it apply to me too",
    "hjælp",
    "???",
    "asdf",
  ])("asks back: %s", (text) => {
    expect(isVague(text)).toBe(true);
  });

  it.each(["sygedagpenge", "hvor længe betaler chefen", "hva er AAP", "§ 27", "kan jeg si opp selv"])(
    "has a subject: %s",
    (text) => {
      expect(isVague(text)).toBe(false);
    },
  );
});

describe("isUnreadable", () => {
  it("holds for marks and symbols, not for words or long numbers", () => {
    expect(["", "?!", "😀😀", "a b c", "12 34"].map(isUnreadable)).toEqual([true, true, true, true, true]);
    expect(["nu", "0405067890", "040506-7890"].map(isUnreadable)).toEqual([false, false, false]);
  });
});
