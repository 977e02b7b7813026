import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { benefitAsked, benefitOf, benefits, benefitsNamed } from "./benefit.ts";

describe("benefitOf", () => {
  it.each([
    ["hvor længe kan jeg få sygepenge", null, "sygedagpenge"],
    ["hvor længe kan jeg få syge dagpenge", null, "sygedagpenge"],
    ["hvor lenge varer sykepengene", null, "sykepenger"],
    ["sykepenger i Danmark", "DK", "sygedagpenge"],
    ["how long does sickness benefit last", "NO", "sykepenger"],
    ["how long does sickness benefit last", "DK", "sygedagpenge"],
    ["kan jeg få foertidspension", null, "foertidspension"],
    ["uføretrygd etter AAP", null, null],
    ["hvad er ressourceforløbsydelse", null, "ressourceforloebsydelse"],
    ["a-kassen betaler dagpenge", null, "dagpenge"],
    ["hvad er en friattest", null, null],
  ] as const)("%j (%s) is %s", (text, country, benefit) => {
    expect(benefitOf(text, country)).toBe(benefit);
  });

  it("gives all in the order they are named", () => {
    expect(benefitsNamed("kan jeg få førtidspension, når sygedagpengene stopper", "DK")).toEqual([
      "foertidspension",
      "sygedagpenge",
    ]);
  });

  it("knows every benefit that an article is about", () => {
    const used = new Set<string>();
    for (const folder of ["legislation", "pathways", "practice"])
      for (const file of readdirSync(`knowledge/${folder}`)) {
        const benefit = /^benefit: (\S+)$/m.exec(readFileSync(`knowledge/${folder}/${file}`, "utf8"))?.[1];
        if (benefit) used.add(benefit);
      }
    expect([...used].filter((benefit) => !(benefits as readonly string[]).includes(benefit))).toEqual([]);
  });
});

describe("benefitAsked", () => {
  it.each([
    ["er på dagpenge, blev indlagt i går, hvem betaler", null],
    ["I'm on unemployment benefit and fell ill", null],
    ["jeg er på sygedagpenge, må jeg rejse", "sygedagpenge"],
    ["hvor længe kan jeg få dagpenge", "dagpenge"],
    ["kan jeg komme på førtidspension", "foertidspension"],
  ] as const)("%j asks about %s", (text, benefit) => {
    expect(benefitAsked(text, "DK")).toBe(benefit);
  });
});
