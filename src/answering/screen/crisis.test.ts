import { describe, expect, it } from "vitest";
import { findCrisis } from "./crisis.ts";

describe("findCrisis", () => {
  it.each([
    "jeg har lyst til at tage livet af mig selv",
    "alle ville få det bedre uden mig",
    "jeg ser ingen udvej mere",
    "har skrevet afskedsbrev til børnene",
    "jeg har samlet piller sammen, nu er der nok",
    "kollegaen skrev at hun ikke vil leve mere",
    "orker ikke være i live lenger",
    "tenker på å kjøre utfor veien",
    "everyone would be better off without me",
    "I've taken all my tablets at once",
    "får min kone pension hvis jeg dør for egen hånd",
    "hvor mange af hans smertetabletter skal der til",
    "nu har jeg besluttet hvordan jeg gør det",
  ])("hears a wish to die: %s", (text) => {
    expect(findCrisis(text)?.danger).toBe("suicide");
  });

  it.each([
    "min far trækker ikke vejret",
    "hun er bevidstløs og jeg kan ikke vække hende",
    "det bløder og vil ikke stoppe",
    "samboeren min puster ikke",
    "my wife has collapsed and isn't breathing",
    "min kæreste slår mig og jeg er sygemeldt",
    "eksen min sier han dreper meg hvis jeg drar",
    "naboen låser sin kone inde",
    "my partner kicks me while I'm on sick leave",
  ])("hears danger at this moment: %s", (text) => {
    expect(findCrisis(text)?.danger).toBe("acute");
  });

  it.each([
    "kemoen tager livet af mig, men jeg vil gerne arbejde 10 timer",
    "min mand døde i marts, kan jeg blive sygemeldt på grund af sorg",
    "min mor vil gerne dø hjemme, kan jeg få orlov",
    "jeg kunne dø af grin over det brev",
    "jeg er dødtræt af kommunen",
    "forlængelse ved livstruende sygdom",
    "hvor mange i undersøgelsen havde selvmordstanker",
    "min bror begik selvmord i januar, kan sorg give sygedagpenge",
    "hvad er en terminalerklæring",
    "jobben tar knekken på meg",
    "jeg er redd for å dø og klarer ikke konsentrere meg på jobb",
    "this paperwork is killing me",
    "kommunen slår mig i hovedet med nye regler",
    "det slår mig at brevet er gammelt",
    "chefen slår mig ihjel hvis jeg tager en sygedag til",
    "I'm dying to get back to work",
    "what can I do about my sick leave",
    "kurset i førstehjælp ved hjertestop på arbejdspladsen",
  ])("lets illness, death and figures of speech pass: %s", (text) => {
    expect(findCrisis(text)).toBeNull();
  });

  it("hears the cry behind a figure of speech in the same question", () => {
    expect(findCrisis("kemoen tager livet af mig. jeg vil bare dø nu")).not.toBeNull();
  });

  it.each([
    ["jeg vil ikke leve mer", "NO", "nb"],
    ["jeg vil ikke leve mere", "DK", "da"],
    ["I want to die", null, "en"],
    ["I want to die. I live in Bergen", "NO", "en"],
    ["I keep thinking about ending it all, I'm in Aalborg", "DK", "en"],
  ])("%s belongs to %s in %s", (text, jurisdiction, language) => {
    expect(findCrisis(text)).toMatchObject({ jurisdiction, language });
  });

  it("believes a named place more than the country chosen before", () => {
    expect(findCrisis("I want to die. I live in Oslo", { jurisdiction: "DK" })?.jurisdiction).toBe("NO");
    expect(findCrisis("I want to die", { jurisdiction: "NO" })?.jurisdiction).toBe("NO");
  });
});
