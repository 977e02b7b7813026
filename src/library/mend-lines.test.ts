import { describe, expect, it } from "vitest";
import { documentWords, lineJoint } from "./mend-lines.ts";

function join(left: string, right: string, known = ""): string {
  const { dropHyphen, separator } = lineJoint(left, right, documentWords([known]));
  return (dropHyphen ? left.slice(0, -1) : left) + separator + right;
}

describe("joining two lines", () => {
  it.each([
    ["har ret til syge-", "dagpenge i dag", "har ret til sygedagpenge i dag"],
    ["på sundheds-", "og beskæftigelsesområdet", "på sundheds- og beskæftigelsesområdet"],
    ["telefon-", "eller mailkontakt", "telefon- eller mailkontakt"],
    ["med det samme", "arbejde", "med det samme arbejde"],
    ["er en ledelsessag -", "og ikke andet", "er en ledelsessag - og ikke andet"],
    ["gennem en a-", "kasse", "gennem en a-kasse"],
    ["fælles it-", "systemer", "fælles it-systemer"],
    ["mellem 35-", "36 timer", "mellem 35-36 timer"],
    ["i Øst-", "Danmark", "i Øst-Danmark"],
    ["FN-", "konvention", "FN-konvention"],
    ["sund\u00AD", "hed", "sundhed"],
    ["kommune/", "region", "kommune/region"],
    ["forebyggelses-", ", trænings- og", "forebyggelses-, trænings- og"],
  ])("%s | %s", (left, right, joined) => {
    expect(join(left, right)).toBe(joined);
  });

  it("knows a syllable from a conjunction", () => {
    expect(join("er det al-", "men viden")).toBe("er det almen viden");
    expect(join("tale med en psykol-", "og om det", "Psykolog eller læge")).toBe("tale med en psykolog om det");
  });

  it("keeps a hyphen that the document writes elsewhere", () => {
    expect(join("de ikke-arbejds-", "parate")).toBe("de ikke-arbejdsparate");
    expect(join("en socialt-", "lægelig vurdering", "den socialt-lægelige og socialt-lægelig vej")).toBe(
      "en socialt-lægelig vurdering",
    );
  });

  it("does not take a cut word for evidence", () => {
    expect([...documentWords(["vi venter på syge-"])]).not.toContain("syge");
  });
});
