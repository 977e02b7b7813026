import { describe, expect, it } from "vitest";
import { perturb, perturbations } from "./perturb.ts";

const question = "Hvor længe får jeg sygedagpenge på grund af kræftrehabilitering?";

describe("perturb", () => {
  it.each(perturbations)("spoils by %s, always alike", (how) => {
    expect(perturb(question, how)).not.toBe(question);
    expect(perturb(question, how)).toBe(perturb(question, how));
  });
  it("makes one slip in one word only", () => {
    const before = question.split(" ");
    const after = perturb(question, "typo").split(" ");
    expect(after.filter((word, i) => word !== before[i])).toHaveLength(1);
  });
  it("leaves none of the three letters", () => {
    expect(perturb("Å, æbler og ØER", "no æøå")).not.toMatch(/[æøå]/iu);
  });
  it("writes compounds apart", () => {
    expect(perturb(question, "split compounds")).toContain("syge dagpenge");
    expect(perturb(question, "split compounds")).toContain("kræft rehabilitering");
  });
  it("gives back what has nothing to spoil", () => {
    expect(perturb("og så?", "typo")).toBe("og så?");
    expect(perturb("og?", "no æøå")).toBe("og?");
  });
});
