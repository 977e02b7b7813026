import { describe, expect, it } from "vitest";
import { understandQuestion } from "../understand/understand-question.ts";
import { readComparison } from "./read-comparison.ts";

const today = "2026-11-22";
const read = (text: string) =>
  readComparison(
    understandQuestion(
      { question: text, history: [], audience: "citizen", jurisdiction: null, language: null, asOf: null },
      text,
      today,
    ),
    today,
  );

describe("readComparison", () => {
  it.each([
    ["Hvad er forskellen på fleksjob og jobafklaringsforløb?", ["Fleksjob", "Jobafklaringsforløb"]],
    ["sykepenger eller arbeidsavklaringspenger?", ["Sykepenger", "Arbeidsavklaringspenger"]],
    ["What is the difference between a flex job and senior pension?", ["Flex job", "Senior pension"]],
    ["er førtidspension bedre end fleksjob", ["Førtidspension", "Fleksjob"]],
    ["forskellen mellem en læge og en praksiskonsulent", ["Læge", "Praksiskonsulent"]],
    ["hva er best, AAP eller uføretrygd?", ["AAP", "Uføretrygd"]],
  ])("sees two schemes in %j", (text, labels) => {
    const pair = read(text);
    expect(pair?.by).toBe("subject");
    expect(pair?.sides.map(({ label }) => label)).toEqual(labels);
    // Each side is looked for without the other's name.
    for (const [i, side] of (pair?.sides ?? []).entries())
      expect(side.text.toLowerCase()).not.toContain((labels[1 - i] as string).toLowerCase());
  });

  it.each([
    ["Hvor længe kan man få sygepenge i Danmark og Norge?", ["sygedagpenge", "sykepenger"]],
    ["compare sickness benefit in Denmark and Norway", ["sygedagpenge", "sykepenger"]],
    ["hva er forskjellen på danske og norske regler for oppsigelse", [null, null]],
  ])("sees two countries in %j, each with its own benefit", (text, benefits) => {
    const pair = read(text);
    expect(pair?.sides.map(({ jurisdiction }) => jurisdiction)).toEqual(["DK", "NO"]);
    expect(pair?.sides.map(({ benefit }) => benefit)).toEqual(benefits);
  });

  it("asks each country for its own thing when two are named", () => {
    const pair = read("Hvad er forskellen på egenmelding i Norge og friattest i Danmark?");
    expect(pair?.sides.map(({ text }) => text)).toEqual(["friattest", "egenmelding"]);
  });

  it.each([
    ["reglerne om fleksjob før og efter 2013", "2012-12-31", "Før 2013 (tidligere regel)"],
    ["rehabiliteringsteam før og efter reformen", "2026-01-31", "Før 1. februar 2026 (tidligere regel)"],
    ["sygedagpenge før og efter 2026-reformen", "2026-01-31", "Før 1. februar 2026 (tidligere regel)"],
    ["sygedagpenge i 2010 og i dag", "2010-07-01", "I 2010 (tidligere regel)"],
    ["er reglerne for fleksjob bedre nu end i 2012", "2012-07-01", "I 2012 (tidligere regel)"],
  ])("sees one rule at two times in %j", (text, day, label) => {
    const pair = read(text);
    expect(pair?.by).toBe("time");
    expect(pair?.sides.map(({ asOf }) => asOf)).toEqual([day, today]);
    expect(pair?.sides[0].label).toBe(label);
  });

  it.each([
    "Hvor længe kan jeg få sygedagpenge?",
    "kan jeg få fleksjob eller er det for tidligt",
    "Jeg bor i Danmark men arbejder i Norge, hvem betaler?",
    "sygedagpenge for ledige og selvstændige",
    "kan jeg gå fra sygedagpenge til fleksjob",
    "Hvad gjaldt i 2010?",
    "hvad er forskellen på koordinatoren på sygehuset i Odense og den i Vejle",
    "forskellen på lægen i kommunen og lægen på sygehuset",
    "hvad er forskellen på at sidde alene med det hele og at have nogen at ringe til",
  ])("sees nothing to compare in %j", (text) => {
    expect(read(text)).toBeNull();
  });
});
