import { describe, expect, it } from "vitest";
import { pointInTime } from "./point-in-time.ts";

const today = "2026-11-22";

describe("pointInTime", () => {
  it.each([
    ["Hvor længe kunne man få sygedagpenge i 2010?", "2010-07-01"],
    ["i 2012?", "2012-07-01"],
    ["hvad var reglen i marts 2013", "2013-03-15"],
    ["hvad gjaldt før 1. juli 2014", "2014-06-30"],
    ["hvad gjaldt før 2013", "2012-12-31"],
    ["hva gjaldt før juli 2011", "2011-06-30"],
    ["what was the rule before 2012", "2011-12-31"],
    ["how was it in the summer of 2009", "2009-07-15"],
    ["hvor mange uger fik man under corona", "2020-10-01"],
    ["hvad var satsen sidste år", "2025-07-01"],
    ["hva var satsen i fjor", "2025-07-01"],
    ["regler foer 2013", "2012-12-31"],
    ["fristen pr. 1. maj 2012", "2012-05-01"],
  ])("takes %j to %s", (text, asOf) => {
    expect(pointInTime(text, today)).toMatchObject({ asOf, asOfGiven: true, about: { past: true } });
  });

  it.each([
    ["jobafklaringsforløb før reformen", "2014-06-30"],
    ["fleksjob før reformen", "2012-12-31"],
    ["rehabiliteringsteam før reformen", "2026-01-31"],
    ["AAP før reformen", "2010-02-28"],
    ["før reformen i 2014", "2014-06-30"],
  ])("takes the reform in %j to the day before it: %s", (text, asOf) => {
    expect(pointInTime(text, today)).toMatchObject({ asOf, asOfGiven: true });
  });

  it.each([
    "Randers 2008 henvendelser fra ydelseskontor",
    "mit fleksjob fra 2024 er vel for altid",
    "jeg er født i 1964 og arbejder 28 timer",
    "jeg blev opereret i 2021, kan jeg få sygedagpenge igen",
    "COWI 2009 svarprocent 1.195 af 2.000",
    "Hvad anbefalede rapporten i 2019 om kræft og arbejde?",
    "er 2000 kroner for meget",
    "hvad er forskellen på reglerne for fleksjob før og efter 2013?",
    "Hvad gælder siden 1. juli?",
    "hvor længe kan man få sygedagpenge i dag",
    "hvad er satsen i 2026",
  ])("names no earlier day in %j", (text) => {
    expect(pointInTime(text, today)).toMatchObject({ asOf: today, asOfGiven: false });
  });

  it.each([
    "fra næste år",
    "fra nytår 2027",
    "hvad sker der i 2027",
    "hvad er planlagt",
    "what changes next year",
    "bliver jobafklaring afskaffet",
  ])("hears the future in %j and stays on today's law", (text) => {
    expect(pointInTime(text, today)).toMatchObject({ asOf: today, asOfGiven: false, about: { future: true } });
  });

  it.each([
    "hvad bør kommunerne gøre for kræftramte",
    "hvordan bør der følges op",
    "hva burde sykehusene gjøre annerledes",
    "what should municipalities do for people with cancer",
    "hvad er anbefalet om tidlig kontakt",
    "hvilke råd gav rapporten fra 2009",
    "hva var rådene fra prosjektet",
    "which advice did the report give",
    "what did they recommend about meetings",
    "er det foreslået at samle det i én plan",
    "hvad blev der foreslået om lægerne",
  ])("hears that %j asks for what was proposed", (text) => {
    expect(pointInTime(text, today).about.proposal).toBe(true);
  });

  it.each([
    "hvad bør jeg gøre når jeg bliver sygemeldt",
    "should I tell my employer that I have cancer",
    "hvor kan jeg få råd om mine penge",
    "hva bør jeg spørre legen om",
    "kan jeg få hjælp til en plan",
  ])("takes %j for a question about today's rules", (text) => {
    expect(pointInTime(text, today).about.proposal).toBe(false);
  });

  it("hears the past without a day, and the present", () => {
    expect(pointInTime("hvordan var det dengang", today)).toMatchObject({ asOfGiven: false, about: { past: true } });
    expect(pointInTime("og i dag?", today).present).toBe(true);
    expect(pointInTime("hvad nu hvis jeg bliver rask", today).present).toBe(false);
  });
});

describe("a year in the words of another question", () => {
  it.each([
    ["Skal jeg til samtale hver 4. uge, som man skulle i 2009?", "2026-11-22"],
    ["Jeg søgte revalidering i 2025, kan jeg gøre det færdigt?", "2026-11-22"],
    ["kan jeg få ressourceforløb i 2026", "2026-11-22"],
    ["er reglerne for fleksjob bedre nu end i 2012", "2026-11-22"],
    ["hvad gælder pr. 15. januar 2026 om kategori 2", "2026-01-15"],
    ["Hvad gjaldt den 1. marts 2026 om revalidering?", "2026-03-01"],
    ["Hvordan var arbejdsgiverperioden i 2009 - 21 dage?", "2009-07-01"],
    ["sygedagpenge før 2026-reformen", "2026-01-31"],
  ])("%j is asked for %s", (text, day) => {
    expect(pointInTime(text, "2026-11-22").asOf).toBe(day);
  });
});
