import { describe, expect, it } from "vitest";
import { prepareText } from "./prepare-text.ts";
import { isOutsideField, scopeOf } from "./scope.ts";

const scope = (text: string) => scopeOf(prepareText(text)).scope;

describe("scopeOf", () => {
  it.each([
    "hvordan bager jeg surdejsbrød",
    "hvordan søger man boligstøtte",
    "hvor lang barselsorlov har en far ret til",
    "reglerne for barselsdagpenge",
    "hvor mange omsorgsdage har jeg selv som regionsansat",
    "tærskelværdi EU-udbud vikarydelser",
    "når er fristen for skattemeldingen",
    "Which bus goes to the airport?",
  ])("is another subject: %s", (text) => {
    expect(scope(text)).toBe("other");
    expect(isOutsideField(text)).toBe(true);
  });

  it.each([
    "jeg blev syg under barsel, hvem betaler",
    "skat af sygedagpenge",
    "kan en studerende med kræft få SU",
    "kan man få betalt transport til genoptræning",
    "kan jeg jobbe men orker ikke bussen",
    "hvad var 13-ugers-reglen",
    "§ 27 stk. 1",
    "hvem skriver planen",
    "kan jeg godt tage på weekend i sommerhus",
    "jeg er redd for å miste leiligheten når pengene stopper",
    "er det noen vits i å klage",
    "stigmatisering og åbenhed, hvad siger erfaringerne",
  ])("is ours or for the search to find out: %s", (text) => {
    expect(["field", "unknown"]).toContain(scope(text));
    expect(isOutsideField(text)).toBe(false);
  });

  it("tells words of nobody's field only where there are enough of them", () => {
    expect(scope("hvordan polstrer jeg en lænestol")).toBe("strange");
    expect(scope("polstring")).toBe("unknown");
  });
});
