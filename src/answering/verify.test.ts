import { describe, expect, it } from "vitest";
import type { Citation } from "../domain/answer.ts";
import type { Passage } from "../domain/passage.ts";
import type { Language } from "../domain/vocabulary.ts";
import { checkStatement, verifyStatements } from "./verify.ts";

interface Setting {
  readonly language?: Language;
  readonly jurisdiction?: "DK" | "NO";
  readonly benefit?: string | null;
}

function passageOf(
  id: string,
  text: string,
  { language = "da", jurisdiction = "DK", benefit = null }: Setting,
): Passage {
  return {
    passageId: id,
    documentId: id.split("#")[0] as string,
    collection: "knowledge",
    title: "",
    kind: "legislation",
    type: "rule",
    headings: [],
    language,
    jurisdiction,
    audience: ["citizen"],
    topics: [],
    benefit,
    place: null,
    text,
    markdown: "",
    questions: [],
    validity: { versionId: "v", status: "in-force", from: "2014-07-01", to: null, certainty: "seen", note: null },
    sources: [],
    position: 0,
  };
}
const citationOf = (passage: Passage, number: number, quote = passage.text): Citation => ({
  number,
  passageId: passage.passageId,
  documentId: passage.documentId,
  title: "",
  kind: passage.kind,
  headings: [],
  quote,
  start: passage.text.indexOf(quote),
  end: passage.text.indexOf(quote) + quote.length,
  language: passage.language,
  validity: passage.validity,
  sources: [],
  url: "",
});

/** Checks a statement against one passage that is its quotation. */
function check(quote: string, statement: string, setting: Setting = {}) {
  const passage = passageOf("d#p", quote, setting);
  return checkStatement({ text: statement, citations: [1] }, new Map([[1, citationOf(passage, 1)]]), () => passage);
}
/** Checks a statement against two passages at once. */
function checkTwo(first: [string, Setting], second: [string, Setting], statement: string) {
  const passages = [passageOf("a#p", ...first), passageOf("b#p", ...second)];
  const citations = new Map(passages.map((passage, i) => [i + 1, citationOf(passage, i + 1)]));
  return checkStatement({ text: statement, citations: [1, 2] }, citations, (id) =>
    passages.find((passage) => passage.passageId === id),
  );
}

describe("where a statement rests", () => {
  const passage = passageOf("d#p", "Du kan få sygedagpenge i 22 uger. Kommunen skal holde en samtale.", {});
  const citation = citationOf(passage, 1, "Du kan få sygedagpenge i 22 uger.");
  const text = "Du kan få sygedagpenge i 22 uger.";
  const one = (changed: Partial<Citation>, citations = [1]) =>
    checkStatement({ text, citations }, new Map([[1, { ...citation, ...changed }]]), (id) =>
      id === "d#p" ? passage : undefined,
    );

  it.each([
    ["nothing is cited", one({}, []), "no-citation"],
    ["the citation does not exist", one({}, [2]), "unknown-citation"],
    ["the passage does not exist", one({ passageId: "d#other" }), "quote-not-in-source"],
    ["the quotation stands elsewhere", one({ start: 1, end: citation.end + 1 }), "quote-not-in-source"],
    ["the quotation is not the passage's", one({ quote: "Du kan få sygedagpenge i 52 uger." }), "quote-not-in-source"],
    ["the quotation is empty", one({ start: 0, end: 0, quote: "" }), "quote-not-in-source"],
    ["all is well", one({}), null],
  ])("is looked at: %s", (_, reason, expected) => {
    expect(reason).toBe(expected);
  });
});

describe("whole sentences word for word", () => {
  const quote =
    "Loven har 2 grunde:\n• Du er i behandling.\n• Du venter på en afgørelse\nKommunen skal ikke spørge igen. Du kan klage.";

  it.each([
    "Loven har 2 grunde:",
    "Du er i behandling.",
    "Du venter på en afgørelse",
    "Kommunen skal ikke spørge igen.",
    "Du kan klage.",
    "Kommunen skal ikke spørge igen. Du kan klage.",
  ])("hold: %s", (statement) => {
    expect(check(quote, statement)).toBeNull();
  });

  it("do not when they are the tail of a sentence that says otherwise", () => {
    expect(check("Du kan ikke få sygedagpenge i 22 uger.", "få sygedagpenge i 22 uger.")).not.toBeNull();
    expect(
      check("Kommunen mener ikke, at du har ret til sygedagpenge.", "du har ret til sygedagpenge."),
    ).not.toBeNull();
  });
});

describe("what a right statement may do", () => {
  it.each<[string, string, string]>([
    [
      "change the order",
      "I 2009 skulle kommunen holde samtalen senest i 8. sygeuge.",
      "Kommunen skulle i 2009 holde samtalen senest i 8. sygeuge.",
    ],
    ["leave out a bracket", "Kommunen skal tilbyde en plan (sundhedsloven § 140).", "Kommunen skal tilbyde en plan."],
    ["take one clause of two", "Du kan bede om en plan, men arbejdsgiveren kan sige nej.", "Du kan bede om en plan."],
    ["write a number as a word", "Du skal klage inden 4 uger.", "Inden fire uger skal du klage."],
    [
      "say the same with another verb",
      "Sygedagpengene stoppede efter 52 uger.",
      "Sygedagpengene ophørte efter 52 uger.",
    ],
    ["speak to the reader", "Den sygemeldte skal møde til samtalen.", "Du skal møde til samtalen."],
    [
      "keep a negation in other words",
      "Det første fleksjob er højst på 5 år, hvis du ikke er fyldt 40.",
      "Er du under 40, er det første fleksjob højst på 5 år.",
    ],
  ])("%s", (_, quote, statement) => {
    expect(check(quote, statement)).toBeNull();
  });
});

describe("what a statement must keep", () => {
  const rule = "Du kan få sygedagpenge i 22 uger inden for 9 måneder.";
  it.each<[string, string, string, string]>([
    ["its number", rule, "Du kan få sygedagpenge i 52 uger.", "number-not-in-quote"],
    ["what the number counts", rule, "Du kan få sygedagpenge i 22 måneder.", "number-not-in-quote"],
    ["each number once", "Fristerne er 4 og 8 uger.", "Fristerne er 8 og 8 uger.", "number-not-in-quote"],
    ["a number as a word", "Kommunen har 4 uger.", "Kommunen har fem uger.", "number-not-in-quote"],
    ["the bound of a number", "Fleksjobbet er højst på 5 år.", "Fleksjobbet er mindst på 5 år.", "number-not-in-quote"],
    ["that there is a bound", "Fleksjobbet er højst på 5 år.", "Fleksjobbet er på 5 år.", "number-not-in-quote"],
    [
      "the month of a day",
      "Reglen gælder fra 1. juli 2014.",
      "Reglen gælder fra 1. januar 2014.",
      "number-not-in-quote",
    ],
    [
      "the year of a month",
      "Loven kom 1. juli 2014 og blev ændret 1. januar 2026.",
      "Loven kom 1. juli 2026.",
      "number-not-in-quote",
    ],
    ["a law reference", "Det står i § 27, stk. 1, nr. 3.", "Det står i § 27, stk. 2, nr. 3.", "number-not-in-quote"],
    ["an address", "Søg på borger.dk.", "Søg på borger-hjaelp.dk.", "link-not-in-quote"],
    ["the country", rule, "I Norge kan du få sygedagpenge i 22 uger.", "country-changed"],
    [
      "whose what is",
      "Norske sykepenger og danske sygedagpenge er to ordninger.",
      "Norske sykepenger og norske sygedagpenge er to ordninger.",
      "country-changed",
    ],
    ["the benefit", rule, "Du kan få kontanthjælp i 22 uger.", "benefit-changed"],
    ["a negation", "Diagnosen skal ikke stå i erklæringen.", "Diagnosen skal stå i erklæringen.", "negation-changed"],
    ["that there was none", rule, "Du kan ikke få sygedagpenge i 22 uger.", "negation-changed"],
    [
      "a 'without'",
      "En selvstændig uden forsikring kan få sygedagpenge.",
      "En selvstændig med forsikring kan få sygedagpenge.",
      "negation-changed",
    ],
    ["must", "Kommunen skal tilbyde genoptræning.", "Kommunen kan tilbyde genoptræning.", "modal-changed"],
    ["can", "Kommunen kan stoppe sygedagpengene.", "Kommunen skal stoppe sygedagpengene.", "modal-changed"],
    [
      "that it is only possible",
      "Kommunen kan forlænge sygedagpengene.",
      "Kommunen forlænger sygedagpengene.",
      "modal-changed",
    ],
    ["'need not' for 'must not'", "Du skal ikke møde op.", "Du må ikke møde op.", "modal-changed"],
    ["that nobody has a right to it", rule, "Du har ret til sygedagpenge i 22 uger.", "modal-changed"],
    [
      "the past",
      "Kommunen skulle holde samtalen senest i 8. uge.",
      "Kommunen skal holde samtalen senest i 8. uge.",
      "time-changed",
    ],
    [
      "that it is not today's",
      "Sygedagpengene stoppede efter 52 uger.",
      "I dag stopper sygedagpengene efter 52 uger.",
      "time-changed",
    ],
    ["that it is a plan", "Det er planlagt, at satsen bliver lavere.", "Satsen bliver lavere.", "time-changed"],
    ["that it is a proposal", "Regeringen foreslog, at planen blev gratis.", "Planen blev gratis.", "time-changed"],
    ["who does it", "Arbejdsgiveren betaler lægeerklæringen.", "Kommunen betaler lægeerklæringen.", "subject-changed"],
    [
      "who does what",
      "Arbejdsgiveren betaler de første 16 dage, og Nav betaler resten.",
      "Nav betaler de første 16 dage, og arbejdsgiveren betaler resten.",
      "subject-changed",
    ],
    ["its words", rule, "Du kan få sygedagpenge i 22 uger på folkebiblioteket.", "words-not-in-quote"],
    [
      "who it is for",
      "Har du et job, skal du ikke til samtale.",
      "Er du ledig, skal du ikke til samtale.",
      "words-not-in-quote",
    ],
    ["its conditions without 'always'", rule, "Du kan altid få sygedagpenge i 22 uger.", "words-not-in-quote"],
  ])("%s", (_, quote, statement, reason) => {
    expect(check(quote, statement)).toBe(reason);
  });

  it("in bokmål, where 'må' is must", () => {
    const norwegian = { language: "nb", jurisdiction: "NO" } as const;
    expect(check("Du må søke innen 3 uker.", "Innen 3 uker må du søke.", norwegian)).toBeNull();
    expect(check("Du må søke innen 3 uker.", "Du kan søke innen 3 uker.", norwegian)).toBe("modal-changed");
  });

  it("in English", () => {
    const english = { language: "en" } as const;
    const quote = "Your employer may not ask for your diagnosis.";
    expect(check(quote, "Your diagnosis is something your employer may not ask for.", english)).toBeNull();
    expect(check(quote, "Your employer may ask for your diagnosis.", english)).toBe("negation-changed");
  });
});

describe("two sources in one statement", () => {
  const danish: [string, Setting] = ["Sygedagpenge gives i 22 uger.", { benefit: "sygedagpenge" }];
  const norwegian: [string, Setting] = [
    "Sykepenger gis i 52 uker.",
    { jurisdiction: "NO", language: "nb", benefit: "sykepenger" },
  ];

  it("must name both countries", () => {
    expect(checkTwo(danish, norwegian, "Sygedagpenge gives i 22 uger og sykepenger i 52 uger.")).toBe(
      "country-changed",
    );
  });

  it("must name both benefits", () => {
    const other: [string, Setting] = ["Fleksjobbet er på 5 år.", { benefit: "fleksjob" }];
    expect(checkTwo(danish, other, "Sygedagpenge gives i 22 uger, og det er på 5 år.")).toBe("benefit-changed");
  });
});

describe("verifyStatements", () => {
  it("keeps what holds and says why the rest does not", () => {
    const passage = passageOf("d#p", "Du kan klage inden 4 uger.", {});
    const statements = [
      { text: "Inden 4 uger kan du klage.", citations: [1] },
      { text: "Du kan klage inden 6 uger.", citations: [1] },
    ];
    const { kept, rejected } = verifyStatements(statements, [citationOf(passage, 1)], () => passage);
    expect(kept).toEqual([statements[0]]);
    expect(rejected).toEqual([{ statement: statements[1], reason: "number-not-in-quote" }]);
  });
});
