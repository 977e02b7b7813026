import { describe, expect, it } from "vitest";
import { questionsFrom, seededRandom } from "./question-templates.ts";

describe("questionsFrom", () => {
  it("writes each way of saying it once, with names filled in and remarks left out", () => {
    const templates = "# a remark\nwho = han | hun\n(hvad|hvor) er {who} [nu] ?";
    const questions = questionsFrom(templates, 50, seededRandom(1));
    expect(new Set(questions).size).toBe(questions.length);
    expect(questions.toSorted()).toEqual([
      "hvad er han nu?",
      "hvad er han?",
      "hvad er hun nu?",
      "hvad er hun?",
      "hvor er han nu?",
      "hvor er han?",
      "hvor er hun nu?",
      "hvor er hun?",
    ]);
  });

  it("gives the same questions for the same seed", () => {
    const write = (seed: number) => questionsFrom("(a|b|c|d) (e|f|g|h)", 3, seededRandom(seed));
    expect(write(4)).toEqual(write(4));
    expect(write(4)).not.toEqual(write(5));
  });

  it.each(["(a|b", "{nobody}"])("refuses %s", (template) => {
    expect(() => questionsFrom(template, 1, seededRandom(1))).toThrow(SyntaxError);
  });
});
