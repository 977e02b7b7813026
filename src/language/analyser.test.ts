import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAnalyser } from "./analyser.ts";
import { detectLanguage } from "./detect-language.ts";
import { foldWord, hasInvisibleCharacters, joinHyphenatedLines, normaliseText } from "./normalise.ts";
import { splitUnits } from "./sentences.ts";
import { stemWord } from "./stem.ts";
import { canonicalNumber, tokenise } from "./tokenise.ts";
import { countWords, createSpellingIndex, editDistance } from "./vocabulary.ts";

const texts = [
  "Sygedagpenge betales af kommunen. Arbejdsgiveren betaler de første 30 kalenderdage.",
  "En mulighedserklæring kan kræves af arbejdsgiveren når som helst. Kommunen skal indkalde til samtale.",
  "Lægen skriver friattesten. Sygdom og syge borgere får dagpenge og delvis raskmelding i 22 uger.",
  "syge dagpenge arbejds giver mulighed erklæring mulighed erklæring",
];
const lexicon = [
  {
    term: "sygedagpenge",
    also: ["sygepenge", "penge når jeg er syg"],
    nb: ["sykepenger"],
    en: ["sickness benefit"],
    abbr: [],
  },
  {
    term: "delvis raskmelding",
    also: ["raskmeldt halvt", "komme langsomt i gang"],
    nb: [],
    en: ["partial return"],
    abbr: ["DR"],
  },
];
const analyser = createAnalyser(countWords(texts), { groups: lexicon, english: {} });
const termsOf = (text: string) => new Set(analyser.analyseText(text, "da"));
/** True when the question shares a term with the text. */
const meets = (question: string, text: string) =>
  analyser.analyseQuery(question).terms.some((term) => termsOf(text).has(term.term));

describe("what is asked meets what is written", () => {
  it.each([
    ["laege", "lægen"],
    ["lage", "læge"],
    ["KOMMUNEN", "kommune"],
    ["sygemelding", "sygemeldt"],
    ["sykmeldt", "sygemeldte"],
    ["arbeidsgiver", "arbejdsgiveren"],
    ["forlænges", "forlængelse"],
    ["behandlet", "behandling"],
    ["arbejdspladsen", "arbejdsplads"],
    ["sygepenge", "sygedagpenge"],
    ["komme langsomt i gang", "delvis raskmelding"],
    ["sickness benefit", "sygedagpenge"],
    ["dagpenge", "sygedagpenge"],
    ["sygedagpneg", "sygedagpenge"],
    ["sygedagpegne", "sygedagpenge"],
    ["arbejds giver", "arbejdsgiveren"],
    ["paragraf 27 stk 1", "§ 27, stk. 1, nr. 3"],
    ["§27", "§ 27, stk. 1"],
    ["to og tyve 22", "22 uger"],
    ["tre uger", "3 uger"],
    ["Jeg er 70 og arbejder stadig", "folkepensionsalderen"],
  ])("%s finds %s", (question, text) => {
    expect(meets(question, text)).toBe(true);
  });

  it.each([
    ["§ 27", "§ 7, stk. 1"],
    ["22", "2 uger"],
    ["der er 70 uger tilbage", "folkepensionsalderen"],
    ["hvad er det", "Lægen skriver friattesten."],
  ])("%s does not find %s", (question, text) => {
    expect(meets(question, text)).toBe(false);
  });

  it("keeps negations and modals, at low weight", () => {
    const terms = analyser.analyseQuery("må kommunen ikke").terms;
    expect(terms.find((term) => term.from === "ikke")?.weight).toBeLessThan(0.5);
    expect(terms.find((term) => term.from === "ikke")?.weight).toBeGreaterThan(0);
  });

  it("counts the word as asked above its synonyms and corrections", () => {
    const { terms } = analyser.analyseQuery("sygepenge");
    expect(Math.max(...terms.filter((term) => term.origin === "lexicon").map((term) => term.weight))).toBeLessThan(1);
    expect(
      analyser
        .analyseQuery("kommunne")
        .terms.filter((term) => term.origin === "spelling")
        .every((term) => term.weight < 1),
    ).toBe(true);
  });
});

describe("law references", () => {
  it.each([
    ["§ 27, stk. 1, nr. 3", "§27.1.3"],
    ["§27 stk 1 nr 3", "§27.1.3"],
    ["paragraf 27 stk 1", "§27.1"],
    ["§ 27 a, stk. 2", "§27a.2"],
    ["§ 8-12 første ledd", "§8-12"],
    ["§ 27, nr. 3", "§27..3"],
  ])("%s is one token", (text, canonical) => {
    const [first] = tokenise(text);
    expect(first).toMatchObject({ kind: "law", text: canonical });
  });
});

describe("languages", () => {
  it.each([
    ["da", "Hvor længe kan jeg få sygedagpenge?"],
    ["da", "hvad gør jeg hvis chefen vil fyre mig"],
    ["da", "jeg har ondt i ryggen OG er deprimeret"],
    ["nb", "Hvor lenge kan jeg få sykepenger?"],
    ["nb", "hva skjer etter maksdato, er redd for økonomien"],
    ["nb", "kan sjefen min si meg opp når jeg er syk"],
    ["en", "How long can I get sickness benefit?"],
    ["en", "does my boss have to know it is cancer"],
  ])("%s: %s", (language, text) => {
    expect(detectLanguage(text).language).toBe(language);
  });
});

describe("sentences", () => {
  it("does not end a sentence at a quoted question or a figure's number", () => {
    const text =
      'Svar på "skal jeg sige det?" med et nej. Modellen (2009, fig. 4) viser det. Spurgte du "hvorfor?" Ja.';
    expect(splitUnits(text).map((unit) => unit.text)).toEqual([
      'Svar på "skal jeg sige det?" med et nej.',
      "Modellen (2009, fig. 4) viser det.",
      'Spurgte du "hvorfor?"',
      "Ja.",
    ]);
  });

  it("does not end a sentence at abbreviations, dates and ordinal numbers", () => {
    const text =
      "Reglen gælder fra 1. juli 2014, jf. § 27, stk. 1, nr. 3, bl.a. ved kræft. Den kan fx bruges i uge 8. Kommunen betaler.";
    expect(splitUnits(text).map((unit) => unit.text)).toEqual([
      "Reglen gælder fra 1. juli 2014, jf. § 27, stk. 1, nr. 3, bl.a. ved kræft.",
      "Den kan fx bruges i uge 8.",
      "Kommunen betaler.",
    ]);
  });
});

describe("properties", () => {
  const anything = fc.oneof(
    fc.string({ maxLength: 200, unit: "binary" }),
    fc.stringMatching(/^[a-zæøåA-Z0-9 .,§?\-\n•]{0,200}$/),
  );

  it("tokens and sentences stand in the text where they say", () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const token of tokenise(text))
          if (token.kind !== "law") expect(text.slice(token.start, token.end)).toBe(token.text);
        for (const unit of splitUnits(text)) expect(text.slice(unit.start, unit.end)).toBe(unit.text);
      }),
    );
  });

  it("folding and normalising twice changes nothing more", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const normal = normaliseText(text);
        expect(normaliseText(normal)).toBe(normal);
        expect(hasInvisibleCharacters(normal)).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zæøå]{1,20}$/), (word) => {
        expect(foldWord(foldWord(word))).toBe(foldWord(word));
      }),
      { numRuns: 300 },
    );
  });

  it("a text always meets itself as a question, whatever its case", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zæøå]{4,14}$/), (word) => {
        const indexed = new Set(analyser.analyseText(word, "da"));
        fc.pre(indexed.size > 0);
        expect(analyser.analyseQuery(word.toUpperCase(), "da").terms.some((term) => indexed.has(term.term))).toBe(true);
      }),
    );
  });

  it("analysis never throws and weights lie between 0 and 1", () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { weight } of analyser.analyseQuery(text).terms) {
          expect(weight).toBeGreaterThan(0);
          expect(weight).toBeLessThanOrEqual(1);
        }
        expect(stemWord(text, "da")).toBeTypeOf("string");
      }),
    );
  });

  it("edit distance is a distance within its limit", () => {
    const word = fc.stringMatching(/^[a-e]{0,8}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 20);
        expect(distance).toBe(editDistance(b, a, 20));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe("small tools", () => {
  it("joins words cut by a line end and keeps real hyphens", () => {
    expect(joinHyphenatedLines("syge-\ndagpenge")).toBe("sygedagpenge");
    expect(joinHyphenatedLines("sundheds- og beskæftigelsesområdet")).toBe("sundheds- og beskæftigelsesområdet");
  });

  it("writes one number one way", () => {
    expect([
      canonicalNumber("1.195"),
      canonicalNumber("2,10"),
      canonicalNumber("2.1"),
      canonicalNumber("12.345.678"),
    ]).toEqual(["1195", "2,10", "2,1", "12345678"]);
  });

  it.each([
    ["two letters swapped in a short word", "søprge", "sporge"],
    ["a letter lost", "komunen", "komunen"],
    ["a letter doubled", "samtaaler", "samtaler"],
    ["two letters swapped in a longer word", "kommnuen", "komunen"],
  ])("puts right %s", (_, typed, meant) => {
    const similar = createSpellingIndex(countWords(["spørge spor kommunen samtaler sorg"]));
    expect(similar(foldWord(typed))[0]?.word).toBe(meant);
  });

  it("lets a misspelled word open the lexicon as the word it was meant to be", () => {
    const { terms } = analyser.analyseQuery("sygedagpegne");
    expect(terms.some(({ origin, from }) => origin === "lexicon" && from === "sygedagpegne")).toBe(true);
  });

  it("hands an embedding model compounds in one word, and each word put right once", () => {
    expect(analyser.analyseQuery("får jeg syge dagpenge i uger").corrected).toBe("får jeg sygedagpenge i uger");
    expect(analyser.analyseQuery("kommnuen, syge dagpenge og smatale").corrected).toBe(
      "komunen, sygedagpenge og samtale",
    );
  });

  it("puts nothing in the place of a misspelled word that says nothing", () => {
    const known = createAnalyser(countWords([...texts, "under sygdommen"]), { groups: lexicon, english: {} });
    expect(known.analyseQuery("unedr sygdommen").contentWords).toEqual(["sygdommen"]);
  });

  it("proposes the likeliest known word for a misspelling, and none for a word that is far from all", () => {
    const similar = createSpellingIndex(
      new Map([
        ["sygedagpenge", 9],
        ["dagpenge", 4],
        ["komune", 5],
      ]),
    );
    expect(similar("sygedagpnege")[0]?.word).toBe("sygedagpenge");
    expect(similar("tomatplante")).toEqual([]);
  });
});
