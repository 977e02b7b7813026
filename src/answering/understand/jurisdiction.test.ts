import { describe, expect, it } from "vitest";
import { namedJurisdictions, readCountry } from "./jurisdiction.ts";

describe("readCountry", () => {
  it.each([
    ["Hvor lenge kan jeg få sykepenger i Danmark?", "DK"],
    ["kan min danske arbejdsgiver kreve at jeg møter", "DK"],
    ["jeg pendler til Oslo og er sygemeldt", "NO"],
    ["jeg bor i Danmark men arbejder i Norge", "NO"],
    ["Jeg arbeider i Oslo. går vores danske 30 dages arbejdsgiverperiode forud for NAV", "NO"],
    ["I live in Norway but my employer is Danish", null],
    ["hvor længe kan jeg få sygedagpenge", "DK"],
    ["skal jeg møte på dialogmøte", "NO"],
    ["hvor mange timer om ugen", null],
    ["mit navn står i brevet", null],
    ["jeg bor i Århus", "DK"],
    ["hva bør jobcenteret gjøre for de sykmeldte", "DK"],
    ["hva mente fastlegene om koordinatoren i KOSAK", "DK"],
    ["fastlegen vil ikke sykmelde meg", "NO"],
  ])("%j is about %s", (text, jurisdiction) => {
    expect(readCountry(text).jurisdiction).toBe(jurisdiction);
  });

  it.each([
    "Hvad er forskellen på Danmark og Norge?",
    "is sykepenger the same as sygedagpenge",
    "hvor får man mest, i Danmark eller i Norge",
  ])("puts both side by side for %j", (text) => {
    expect(readCountry(text)).toMatchObject({ jurisdiction: null, compare: true });
  });

  it("names both where neither is meant alone", () => {
    expect([...namedJurisdictions("forskel på Danmark og Norge")].sort()).toEqual(["DK", "NO"]);
  });
});
