import { describe, expect, it } from "vitest";
import { createSpellingRepair } from "./spelling.ts";

const repair = createSpellingRepair(["selvmord", "piller", "brænder", "instruktioner"], ["syge"]);

describe("createSpellingRepair", () => {
  it("mends one slip: swapped, missing, doubled, and in long words another letter", () => {
    expect(repair(" selmvord pillr pillerr instruktiomer ")).toBe(" selvmord piller piller instruktioner ");
  });

  it("leaves short words with another letter, other first letters and known words alone", () => {
    expect(repair(" spiller miller syger pilner ")).toBe(" spiller miller syger pilner ");
  });
});
