import { describe, expect, it } from "vitest";
import { fitParagraphs, itemBudget } from "../handout-sheet.ts";
import { searchCsv } from "../search-csv.ts";
import { readPageSearch, searchAddress, toggled } from "../search-query.ts";
import { pageLanguage } from "../texts/page-language.ts";
import { textsOf } from "../texts/texts.ts";
import { markdownHtml } from "./markdown-html.ts";
import { markedPassage } from "./marked-passage.ts";
import { snippetOf } from "./snippet.ts";
import { validityWords } from "./validity-words.ts";

const options = { marker: (number: number) => `<a>${number}</a>`, tableLabel: "Sammenligning" };

describe("markdownHtml", () => {
  it("renders paragraphs, headings, lists and markers", () => {
    const html = markdownHtml("Du kan få 22 uger. [1][2]\n\n**Før 2014**\n\n1. et\n2. **to**\n- tre [3]", options);
    expect(html).toContain("<p>Du kan få 22 uger.<a>1</a><a>2</a></p>");
    expect(html).toContain("<h3>Før 2014</h3>");
    expect(html).toContain("<ol>\n<li>et</li>\n<li><strong>to</strong></li>\n</ol>");
    expect(html).toContain("<ul>\n<li>tre<a>3</a></li>\n</ul>");
  });

  it.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[klik](javascript:alert(1))",
    '**"><svg onload=alert(1)>**',
    "> <b onclick=x>",
    "<i>x</i>\n| <b>a</b> | b |\n| --- | --- |\n| <img src=x onerror=alert(1)> | [klik](javascript:alert(1)) |",
  ])("lets no markup of a text through: %s", (text) => {
    const html = markdownHtml(text, options);
    expect(html.match(/<(?!\/?(?:p|h3|strong|blockquote|div|table|caption|thead|tbody|tr|th|td)\b)/g)).toBeNull();
    expect(html).not.toMatch(/href/);
  });

  it("renders a table with headings to its columns and rows, and markers in its cells", () => {
    const html = markdownHtml(
      "Før.\n\nHvor længe\n| | Danmark | Norge |\n| --- | :---: | --- |\n| **Længst** | 22 uger [1] | 52 uker [2][3] |\n| Løn \\| dage | 30 |\nEfter.",
      options,
    );
    expect(html).toContain('<div class="table" role="group" aria-label="Sammenligning" tabindex="0"><table>');
    expect(html).toContain("<caption>Hvor længe</caption>");
    expect(html).toContain('<tr><td></td><th scope="col">Danmark</th><th scope="col">Norge</th></tr>');
    expect(html).toContain(
      '<tr><th scope="row"><strong>Længst</strong></th><td>22 uger<a>1</a></td><td>52 uker<a>2</a><a>3</a></td></tr>',
    );
    expect(html).toContain('<tr><th scope="row">Løn | dage</th><td>30</td><td></td></tr>');
    expect(html).toMatch(/^<p>Før\.<\/p>\n<div[\s\S]+<\/div>\n<p>Efter\.<\/p>$/);
  });

  it.each(["| ingen | tabel |", "| a | b |\n| - |", "a | b\n--- | ---", "| a |\n| --- |"])(
    "takes nothing for a table that is none: %j",
    (text) => {
      expect(markdownHtml(text, options)).not.toContain("<table");
    },
  );

  it("keeps arithmetic, lone stars and brackets as they are", () => {
    expect(markdownHtml("2 * 3 * 4 [sic] [1234]", options)).toBe("<p>2 * 3 * 4 [sic] [1234]</p>");
  });
});

describe("markedPassage", () => {
  it("marks exactly the offsets and escapes around them", () => {
    expect(markedPassage("a <b> & ø 22 uger", [{ start: 10, end: 17, id: "q" }])).toBe(
      'a &lt;b&gt; &amp; ø <mark id="q">22 uger</mark>',
    );
  });

  it("never nests marks and survives offsets beyond the text", () => {
    expect(
      markedPassage("abcdef", [
        { start: 2, end: 99 },
        { start: 0, end: 3 },
      ]),
    ).toBe("<mark>abc</mark><mark>def</mark>");
  });
});

describe("validityWords", () => {
  const validity = {
    versionId: "v",
    status: "in-force",
    from: "2014-07-01",
    to: null,
    certainty: "seen",
    note: null,
  } as const;
  it("never tells a repealed, planned or proposed text as a rule in force", () => {
    const say = (change: object, language: "da" | "nb" | "en" = "da") =>
      validityWords({ ...validity, ...change }, "2026-11-22", textsOf(language), language);
    expect(say({})).toBe("Gælder nu, siden 1. juli 2014");
    expect(say({ status: "repealed", to: "2020-01-01" })).toBe(
      "Gjaldt fra 1. juli 2014 til 1. januar 2020. Gælder ikke i dag",
    );
    expect(say({ to: "2020-01-01" })).toContain("Gælder ikke i dag");
    expect(say({ status: "planned", from: "2027-01-01" })).toBe("Planlagt fra 1. januar 2027. Gælder ikke endnu");
    expect(say({ status: "planned", from: "2026-01-01" })).toContain("Gælder ikke endnu");
    expect(say({ status: "proposal" }, "en")).toBe("Proposal from 2014. Not a rule");
    expect(say({ certainty: "uncertain" }, "nb")).toContain("Usikkert");
  });

  it("never tells the year of a source as the day a rule began", () => {
    const say = (change: object, language: "da" | "nb" | "en" = "da") =>
      validityWords({ ...validity, ...change }, "2026-11-22", textsOf(language), language);
    const known = { from: "2019-01-01", fromYearOnly: true };
    expect(say(known)).toBe("Gælder nu, beskrevet i kilder fra 2019");
    expect(say(known, "nb")).toBe("Gjelder nå, beskrevet i kilder fra 2019");
    expect(say(known, "en")).toBe("In force, described in sources from 2019");
    const earlier = { ...known, status: "repealed", to: "2022-01-01", toYearOnly: true };
    expect(say(earlier)).toBe("Tidligere regel, beskrevet i kilder fra 2019, afløst senest 2022. Gælder ikke i dag");
    expect(say({ ...earlier, toYearOnly: undefined }, "en")).toContain("until 1 January 2022");
  });
});

describe("texts", () => {
  it("are the same in every language: keys and places for values", () => {
    const da = textsOf("da");
    for (const other of [textsOf("nb"), textsOf("en")] as Record<string, string>[]) {
      expect(Object.keys(other).sort()).toEqual(Object.keys(da).sort());
      for (const [key, text] of Object.entries(da))
        expect([key, (other[key] ?? "").match(/\{\w+\}/g)?.sort() ?? []]).toEqual([
          key,
          text.match(/\{\w+\}/g)?.sort() ?? [],
        ]);
    }
  });
});

describe("pageLanguage", () => {
  it.each([
    ["en", "da-DK", "en"],
    ["xx", "da-DK", "da"],
    [undefined, "en-US,en;q=0.9,da;q=0.8", "da"],
    [undefined, "nn-NO,en", "nb"],
    [undefined, "en-GB", "en"],
    [undefined, "pl-PL", "da"],
    [undefined, undefined, "da"],
  ])("asked %s, browser %s: %s", (asked, browser, language) => {
    expect(pageLanguage(asked, browser)).toBe(language);
  });
});

describe("a search's address", () => {
  it("leaves out what is not valid and gives the same search back", () => {
    const search = readPageSearch({
      q: " kræft ",
      kind: "practice",
      status: "nonsense",
      year: "2008",
      asOf: "2010-02-31",
      sort: "newest",
      page: "-3",
    });
    expect(search).toEqual({
      q: "kræft",
      filters: { kind: "practice", year: "2008" },
      asOf: null,
      sort: "newest",
      page: 1,
    });
    const address = searchAddress(search, {}, "da");
    expect(readPageSearch(Object.fromEntries(new URL(address, "http://localhost").searchParams))).toEqual(search);
  });

  it("a filter is set by one press and taken away by the next, from page one", () => {
    const search = readPageSearch({ q: "x", page: "3" });
    const narrowed = toggled(search, "kind", "practice");
    expect(narrowed).toMatchObject({ filters: { kind: "practice" }, page: 1 });
    expect(toggled(narrowed, "kind", "practice").filters).toEqual({});
  });
});

describe("searchCsv", () => {
  it("quotes, keeps line breaks and defuses formulas", () => {
    const passage = {
      passageId: "d#a",
      documentId: "d",
      collection: "knowledge",
      title: "=HYPERLINK(1)",
      kind: "practice",
      type: "project",
      headings: ["a", "b"],
      language: "da",
      jurisdiction: "DK",
      audience: ["citizen"],
      topics: ["x"],
      benefit: null,
      place: null,
      text: 'en "to"\ntre',
      markdown: "",
      questions: [],
      validity: { versionId: "v", status: "project", from: "2008-01-01", to: null, certainty: "seen", note: null },
      sources: [],
      position: 0,
    } as const;
    const csv = searchCsv([{ passage, highlights: [], why: [], score: 1 }], "https://example.dk");
    expect(csv).toContain(`"'=HYPERLINK(1)","a / b","en ""to""\ntre","project","2008-01-01",""`);
    expect(csv).toContain('"https://example.dk/knowledge/d#a"');
  });
});

describe("fitParagraphs", () => {
  it("takes whole sentences up to the budget and says when it left some out", () => {
    const text = "Første sætning her. Anden sætning er her. Tredje sætning kommer til sidst.";
    expect(fitParagraphs([text], 200)).toEqual({ paragraphs: [text], shortened: false });
    expect(fitParagraphs([text], 45)).toEqual({
      paragraphs: ["Første sætning her. Anden sætning er her."],
      shortened: true,
    });
    expect(fitParagraphs([text], 1).paragraphs).toEqual(["Første sætning her."]);
  });

  it("four items together take less than one alone may, and contacts and sources take their part", () => {
    expect(4 * itemBudget(4)).toBeLessThan(itemBudget(1));
    const source = { id: "x", title: "Lov om sygedagpenge".repeat(10), publisher: "x", year: 2025 } as never;
    expect(itemBudget(2, [], [source, source])).toBeLessThan(itemBudget(2));
    expect(itemBudget(2, [{ name: "Kommunen", for: "din sag" }])).toBeLessThan(itemBudget(2));
  });
});

describe("snippetOf", () => {
  it("shows the place of the first hit, and short texts whole", () => {
    const long = `${"Noget andet først. ".repeat(40)}Her står mulighedserklæring. ${"Og så mere. ".repeat(40)}`;
    const at = long.indexOf("mulighedserklæring");
    const snippet = snippetOf(long, [[at, at + 18]]);
    expect(snippet.text).toContain("mulighedserklæring");
    expect(snippet.text.length).toBeLessThan(350);
    expect(long.slice(snippet.start, snippet.start + snippet.text.length)).toBe(snippet.text);
    expect(snippetOf("kort", [])).toEqual({ text: "kort", start: 0, cut: false });
  });
});
