import { describe, expect, it } from "vitest";
import { foldLetters, prepareText } from "./prepare-text.ts";

describe("foldLetters", () => {
  it("makes the three ways of typing æ, ø and å one", () => {
    expect(foldLetters("Sygedagpengeskøn på arbejdspladsen")).toBe(foldLetters("sygedagpengeskoen paa arbejdspladsen"));
  });

  it("keeps apart the words that would become another word", () => {
    expect(foldLetters("dø")).not.toBe(foldLetters("do"));
    expect(foldLetters("får")).not.toBe(foldLetters("far"));
    expect(foldLetters("læge")).not.toBe(foldLetters("lage"));
    expect(foldLetters("doe")).toBe(foldLetters("dø"));
  });

  it("reads letters of other alphabets that look like ours", () => {
    expect(foldLetters("іgnоrе")).toBe("ignore");
  });
});

describe("prepareText", () => {
  it("parts words by one blank and marks the ends of sentences", () => {
    expect(prepareText("I can't — go on!  Why?")).toBe(" i cant go on . why ? ");
  });

  it("joins letters that were parted to slip through", () => {
    expect(prepareText("i g n o r e your rules")).toBe(" ignore your rules ");
  });

  it("is its own fixed point", () => {
    const once = prepareText("Må jeg få 1.234 kr. når far dør?");
    expect(prepareText(once)).toBe(once);
  });
});
