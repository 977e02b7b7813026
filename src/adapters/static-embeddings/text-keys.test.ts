import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partKeys, textUnits, unitKey } from "./text-keys.ts";

const forms = (text: string) => textUnits(text).map(({ form }) => form);

describe("textUnits", () => {
  it.each([
    ["Kræft på arbejdet", "kraeft paa arbejdet"],
    ["arbeid og høyre", "arbejd og højre"],
    ["§ 27, stk. 1, nr. 3", "paragraf 27 stk 1 nr 3"],
    ["1.195 kr.", "1195 kr"],
    ["blå̊", "blå"],
  ])("makes %s and %s one", (a, b) => {
    expect(forms(a)).toEqual(forms(b));
  });

  it("keeps words, numbers and law references apart", () => {
    expect(textUnits("Efter § 7 i 22 uger")).toEqual([
      { form: "efter", isWord: true },
      { form: "§7", isWord: false },
      { form: "i", isWord: true },
      { form: "22", isWord: false },
      { form: "uger", isWord: true },
    ]);
  });

  it("bounds how much one word can cost", () => {
    expect(partKeys(forms("x".repeat(100_000))[0] as string).length).toBeLessThan(150);
    expect(partKeys(forms("ab".repeat(50_000))[0] as string).length).toBeLessThan(150);
  });
});

describe("keys", () => {
  it("are those of the parts of three to five letters with the word's ends marked", () => {
    expect(partKeys("syg")).toHaveLength(3 + 2 + 1);
    expect(partKeys("i")).toHaveLength(1);
  });

  it("are shared by words that share a part, and not by a word and its own whole", () => {
    const shared = partKeys("sygedagpenge").filter((key) => partKeys("sygepenge").includes(key));
    expect(shared.length).toBeGreaterThan(8);
    expect(partKeys("syg")).not.toContain(unitKey("syg"));
  });

  it("are unsigned 32-bit numbers for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const { form } of textUnits(text))
          for (const key of [unitKey(form), ...partKeys(form)])
            expect(Number.isInteger(key) && key >= 0 && key <= 0xffff_ffff).toBe(true);
      }),
    );
  });
});
