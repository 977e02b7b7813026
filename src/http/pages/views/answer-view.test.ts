import { describe, expect, it } from "vitest";
import type { Answer, Citation } from "../../../domain/answer.ts";
import { textsOf } from "../texts/texts.ts";
import { answerView } from "./answer-view.ts";
import { articleTitle } from "./passage-title.ts";

const citation: Citation = {
  number: 1,
  passageId: "redskaber#refusion",
  documentId: "redskaber",
  title: "15 redskaber til at bevare jobbet (oversigt fra 2009)",
  kind: "practice",
  headings: ["Refusion til chefen"],
  quote: "Arbejdsgiveren får refusion.",
  start: 0,
  end: 28,
  language: "da",
  validity: { versionId: "v", status: "in-force", from: "2026-02-01", to: null, certainty: "seen", note: null },
  sources: [],
  url: "/knowledge/redskaber#refusion",
};
const answer: Answer = {
  id: "a",
  outcome: "answered",
  answer: "Arbejdsgiveren får refusion. [1]",
  language: "da",
  audience: "citizen",
  jurisdiction: "DK",
  asOf: "2026-11-22",
  question: "får chefen refusion",
  statements: [{ text: "Arbejdsgiveren får refusion.", citations: [1] }],
  citations: [citation],
  notices: [
    { kind: "as-of", text: "Svaret viser reglerne, som vi kender dem." },
    { kind: "historic", text: "En del af svaret handler om tidligere regler." },
  ],
  contacts: [{ name: "Din kommune", for: "din egen sag" }],
  related: [{ passageId: "x#y", title: "Retten til sygepenger", language: "nb", url: "/knowledge/x#y" }],
  followUps: ["Hvem søger?"],
  trace: { index: "i", analyser: "1", timingsMs: {} },
};

const shown = async (change: Partial<Answer> = {}): Promise<string> =>
  String(
    await answerView({ ...answer, ...change }, answer.question, {
      texts: textsOf("en"),
      language: "en",
      today: "2026-11-22",
      prefix: "t1",
      base: "",
      script: true,
      hidden: "",
    }),
  );

describe("a Danish answer on an English page", () => {
  it("speaks Danish in all that the answer says, and each part says so", async () => {
    const page = await shown();
    for (const said of ["Svaret viser reglerne", "En del af svaret"])
      expect(page).toMatch(new RegExp(`<li data-kind="[a-z-]+" lang="da">${said}`));
    expect(page).toMatch(/class="contacts" lang="da"/);
    expect(page).toMatch(/class="chips" lang="da"/);
    expect(page).toContain('lang="nb">Retten til sygepenger');
  });

  it("keeps the page's own labels in the page's language", async () => {
    const page = await shown();
    const { noticesTitle, contactsTitle, sources, citationLabel } = textsOf("en");
    expect(page).toContain(`<ul class="notices notices--caution" aria-label="${noticesTitle}">`);
    expect(page).toContain(`<h3 lang="en">${contactsTitle}</h3>`);
    expect(page).toContain(`<h3>${sources}</h3>`);
    expect(page).toContain(`lang="en" aria-label="${citationLabel.replace("{number}", "1")}"`);
    expect(page).toContain("In force, since 1 February 2026");
  });
});

describe("the title on a source card", () => {
  it("has no years of another time above a rule in force", async () => {
    expect(await shown()).toContain(">15 redskaber til at bevare jobbet</a>");
    const list = { ...citation, validity: { ...citation.validity, status: "project", from: "2007-01-01" } } as const;
    expect(await shown({ citations: [list] })).toContain(">15 redskaber til at bevare jobbet (oversigt fra 2009)</a>");
  });

  it.each([
    ["Beskæftigelsesreformen (2026)", "Beskæftigelsesreformen (2026)"],
    ["Modellen i fire kommuner (2007-2008)", "Modellen i fire kommuner"],
    ["Sygemelding (oversigt)", "Sygemelding (oversigt)"],
    ["Opgaver efter kommunalreformen i 2007", "Opgaver efter kommunalreformen i 2007"],
  ])("%s becomes %s", (title, expected) => {
    expect(articleTitle(title, citation.validity)).toBe(expected);
  });

  it("is marked with its own language above a quotation in another", async () => {
    const english: Citation = { ...citation, language: "en", titleLanguage: "da" };
    const page = await shown({ citations: [english] });
    expect(page).toMatch(/lang="da">15 redskaber/);
    expect(page).toMatch(/<div class="passage" lang="en">/);
  });
});
