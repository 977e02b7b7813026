import { describe, expect, it } from "vitest";
import { parseWrittenQuestions } from "./written-questions.ts";

describe("parseWrittenQuestions", () => {
  it("reads a question a line with the passage that answers it", () => {
    expect(parseWrittenQuestions("dk-x#kort-svar\tda\thvad nu\n\ndk-y#a\ten\twhat now\n", "a.tsv")).toEqual([
      { passageId: "dk-x#kort-svar", language: "da", text: "hvad nu" },
      { passageId: "dk-y#a", language: "en", text: "what now" },
    ]);
  });

  it.each([["dk-x#kort-svar\thvad nu"], ["dk-x#a\tda\t "], ["dk-x#a\tda\thvad\tnu"]])(
    "names the line that is something else: %j",
    (line) => {
      expect(() => parseWrittenQuestions(`dk-y#a\tda\tgodt\n${line}`, "a.tsv")).toThrow(/^a\.tsv, line 2: /);
    },
  );
});
