import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentPassages, librarySummary } from "./document-passages.ts";
import { htmlLines } from "./html-lines.ts";
import { markdownLines } from "./markdown-lines.ts";
import type { SourceDocument } from "./source-line.ts";
import { textLines } from "./text-lines.ts";

const origin = { documentId: "lib-x", fileName: "x.txt", fileYear: 2026 };
const passagesOf = (document: SourceDocument) => documentPassages(document, origin);
const rebuilt = (document: SourceDocument) =>
  passagesOf(document)
    .map((passage) => passage.markdown)
    .join("");
const sentence = (n: number) =>
  `Sætning nummer ${n} fortæller, hvad kommunen gør, når en borger har været syg i ${n} uger.`;
const paragraph = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => sentence(from + i)).join("\n");

const report = `1 Regler
${paragraph(1, 6)}

1.1 Hvem har ret til sygedagpenge, når arbejds-
pladsen er lukket?
${paragraph(10, 25)}

Det siger borgerne
${paragraph(50, 9)}

1.2 Frister
Opfølgning sker på sundheds- og beskæfti-
gelsesområdet i fællesskab. ${paragraph(70, 8)}
`;

describe("passages of a document", () => {
  it("give the document back, whatever it holds", () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "",
        " ",
        "1.1 Overskrift",
        "Indhold",
        "Kapitel 2 ....... 14",
        "• punkt",
        "-",
        "12",
        "sygedag-",
        "penge.",
        "\f",
        sentence(1),
        paragraph(1, 20),
      ),
    );
    const ending = fc.constantFrom("\n", "\r\n", "\r", "\n\n");
    const text = fc.array(fc.tuple(line, ending)).map((lines) => lines.flat().join(""));
    fc.assert(
      fc.property(text, (whole) => {
        const document = textLines(whole);
        expect(document.lines.map((l) => l.raw).join("")).toBe(whole);
        if (passagesOf(document).length > 0) expect(rebuilt(document)).toBe(whole);
        const markdown = markdownLines(whole);
        expect(markdown.lines.map((l) => l.raw).join("")).toBe(whole);
        if (passagesOf(markdown).length > 0) expect(rebuilt(markdown)).toBe(whole);
      }),
    );
  });

  it("keep to one heading, know its path and have a good size", () => {
    const passages = passagesOf(textLines(report));
    expect(passages.map((passage) => passage.headings.join(" > "))).toContain(
      "1 Regler > 1.1 Hvem har ret til sygedagpenge, når arbejdspladsen er lukket?",
    );
    expect(passages.map((passage) => passage.headings.at(-1))).toContain("Det siger borgerne");
    for (const passage of passages) expect(passage.text.length).toBeLessThanOrEqual(1_130);
    for (const passage of passages.filter((p) => p.headings.at(-1)?.startsWith("1.1"))) {
      expect(passage.text.length).toBeGreaterThan(550);
      expect(passage.text).toMatch(/^Sætning .*\.$/s);
    }
  });

  it("mend words in the text and leave the slice as it was", () => {
    const passage = passagesOf(textLines(report)).find((candidate) => candidate.headings.at(-1) === "1.2 Frister");
    expect(passage?.text).toContain("på sundheds- og beskæftigelsesområdet i fællesskab");
    expect(passage?.markdown).toContain("beskæfti-\ngelsesområdet");
  });

  it("hold in their slice what they hold in their text, also when a paragraph is cut in two", () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, "");
    for (const passage of passagesOf(textLines(report)))
      for (const part of passage.text.split("\n\n")) expect(letters(passage.markdown)).toContain(letters(part));
  });

  it("keep contents and reference lists in slices that are not searched", () => {
    const toc = "Indhold\nForord ........ 3\nReglerne ........ 5\nKlagen ........ 15\n\n";
    const references =
      "\nReferencer\n1. Hansen A. Sygefravær. Tidsskrift 2008; 12: 3-9.\n2. Olsen B. Kræft. 2011; 4: 22.\n3. Berg C. Retur. 2015; 7: 1.\n";
    const document = textLines(toc + report + references);
    const passages = passagesOf(document);
    expect(passages.filter((passage) => passage.text === "").map((passage) => passage.markdown)).toEqual([
      toc,
      expect.stringContaining("Olsen"),
    ]);
    expect(passages.some((passage) => /Olsen|Klagen/.test(passage.text))).toBe(false);
    expect(rebuilt(document)).toBe(toc + report + references);
  });

  it("keep their ids when another section changes", () => {
    const ids = (text: string) => passagesOf(textLines(text)).map((passage) => passage.passageId);
    const before = ids(report);
    const after = new Set(ids(report.replace("1 Regler\n", `1 Regler\n${paragraph(200, 12)}\n`)));
    expect(new Set(before).size).toBe(before.length);
    expect(before.filter((id) => !after.has(id))).toEqual([]);
    expect(before.every((id) => id.startsWith("lib-x#"))).toBe(true);
  });

  it("write lists as lines", () => {
    const [passage] = passagesOf(
      textLines("Kommunen kan tilbyde:\n\n• en samtale om arbejds-\npladsen\n• en plan\n\nDet er frivilligt."),
    );
    expect(passage?.text).toBe(
      "Kommunen kan tilbyde:\n\n• en samtale om arbejdspladsen\n• en plan\n\nDet er frivilligt.",
    );
  });

  it("carry on a paragraph over empty lines when every line is followed by one", () => {
    const text = Array.from(
      { length: 12 },
      (_, i) =>
        `Kommunen skal hver fjerde uge tale med den sygemeldte, og\n\nsamtale nummer ${i} handler om vejen tilbage til arbejdet.`,
    ).join("\n\n");
    expect(passagesOf(textLines(text))[0]?.text).toContain("tale med den sygemeldte, og samtale nummer 0 handler");
  });

  it("carry a page's text on behind its running header", () => {
    const page = (n: number, text: string) => `${n} Rapport om sygefravær i kommunen\n${text}\n`;
    const text = [
      page(4, "Kommunen skal altid vurdere, om den syge-"),
      page(5, "meldte kan få en plan. Det sker tidligt."),
      page(6, "Planen skrives sammen."),
    ].join("\f");
    expect(
      passagesOf(textLines(text))
        .map((passage) => passage.text)
        .join(" "),
    ).toContain("om den sygemeldte kan få en plan.");
  });

  it("are dated by the first page, then by metadata, then by the years named, then by the file", () => {
    const yearOf = (text: string, year: number | null = null) =>
      passagesOf({ ...textLines(text), year })[0]?.validity.from;
    expect(yearOf("Handlingsplan\nJuni 2008\n\nMålet for 2015 er sat.", 2012)).toBe("2008-01-01");
    expect(yearOf("En plan for 2015.", 2012)).toBe("2012-01-01");
    expect(yearOf("I 2009 skete det. I 2009 kom loven. I 2031 er der gået meget tid, og 2031 er langt væk.")).toBe(
      "2009-01-01",
    );
    expect(yearOf("Ingen årstal her.")).toBe("2026-01-01");
  });

  it("tell the language and whose rules they are", () => {
    const norwegian =
      "Pasienten bør få tilbud om arbeidsrettet rehabilitering tidlig i forløpet, og sykmelding skal følges opp av arbeidsgiver og NAV. ".repeat(
        6,
      );
    const [nb] = passagesOf(textLines(norwegian));
    const [da] = passagesOf(textLines(paragraph(1, 8)));
    expect([nb?.language, nb?.jurisdiction]).toEqual(["nb", "NO"]);
    expect([da?.language, da?.jurisdiction]).toEqual(["da", "DK"]);
    const mixed = passagesOf(
      textLines(
        `1 Regler\n${paragraph(1, 20)}\n\n2 Summary\n${"This report describes how the municipality should follow up people on sick leave. ".repeat(8)}`,
      ),
    );
    expect(mixed.map((passage) => passage.language)).toEqual(["da", "da", "en"]);
  });

  it("are what they are: library documents for everybody, never certain", () => {
    const passages = passagesOf(textLines(report));
    expect(passages[0]).toMatchObject({
      collection: "library",
      kind: "library",
      type: "document",
      audience: ["citizen", "professional", "coordinator"],
      validity: { status: "research", certainty: "uncertain", note: "x.txt" },
    });
    expect(librarySummary(passages)).toMatchObject({
      id: "lib-x",
      language: "da",
      passageIds: passages.map((passage) => passage.passageId),
    });
  });
});

describe("marked documents", () => {
  it("take headings, lists and tables from HTML and leave the menu out of the text", () => {
    const html = `<title>Side</title><nav><a href="/">Forside</a></nav><h1>Sygedagpenge</h1><p>Du kan få sygedagpenge&shy;.<h2>Frister</h2><ul><li>Uge 1<li>Uge 8<ul><li>Samtale</ul></ul>
      <table><tr><th>Ydelse<th>Uger</tr><tr><td>Sygedagpenge<td>22</tr></table><script>var x = 1</script><p><b>Klage over afgørelsen</b></p><p>Klag inden 4 uger.</p>`;
    const document = htmlLines(html);
    const passages = passagesOf(document);
    const text = passages.map((passage) => passage.text).join("\n\n");
    expect(passages[0]?.title).toBe("Sygedagpenge");
    expect(text).toContain("• Uge 1\n• Uge 8\n• Samtale");
    expect(text).toContain("• Sygedagpenge – Uger: 22");
    expect(text).not.toMatch(/Forside|var x/);
    expect(document.lines.find((line) => line.text === "Klage over afgørelsen")?.level).toBe(4);
    expect(rebuilt(document)).toContain("Forside");
  });

  it("take the words from Markdown and keep its markup in the slice", () => {
    const markdown =
      "---\ntitle: Vejledning\nauthor: Kommunen\ndate: 2020-05-01\n---\n# Vejledning\n\nRing til **os** på [siden](https://x.dk), hvis du\ner *syg*.\n\n```\n# ikke en overskrift\n```\n\n1. Ring\n2. Skriv\n";
    const document = markdownLines(markdown);
    const [passage] = passagesOf(document);
    expect(passage).toMatchObject({
      title: "Vejledning",
      validity: { from: "2020-01-01" },
      sources: [{ publisher: "Kommunen", place: "Vejledning" }],
    });
    expect(passage?.text).toBe("Ring til os på siden, hvis du er syg.\n\n# ikke en overskrift\n\n1. Ring\n2. Skriv");
    expect(rebuilt(document)).toBe(markdown);
  });
});

// The raw documents are not part of the repository; where they lie beside it they are read whole.
const raw = new URL("../../../shared/sources/", import.meta.url);
describe.skipIf(!existsSync(raw))("the raw documents", () => {
  it.each(existsSync(raw) ? readdirSync(raw) : [])(
    "%s is rebuilt from its passages, of the right size, under headings",
    (name) => {
      const text = readFileSync(new URL(name, raw), "utf8");
      const passages = passagesOf(textLines(text));
      expect(passages.map((passage) => passage.markdown).join("")).toBe(text);
      const letters = (part: string) => part.replace(/[^\p{L}\p{N}]+/gu, "").length;
      const searched = passages.reduce(
        (sum, passage) => sum + letters(passage.text) + letters(passage.headings.at(-1) ?? ""),
        0,
      );
      expect(searched).toBeGreaterThan(0.94 * letters(text));
      expect(
        passages.filter((passage) => passage.text.length >= 500 && passage.text.length <= 1_200).length,
      ).toBeGreaterThan(0.75 * passages.length);
      expect(passages.filter((passage) => passage.headings.length > 0).length).toBeGreaterThan(0.9 * passages.length);
    },
  );
});
