import { describe, expect, it } from "vitest";
import { documentPassages } from "./document-passages.ts";
import { type PageItem, pageLines } from "./page-lines.ts";

const line = (str: string, y: number, fontSize = 10, x = 70): PageItem => ({
  str,
  x,
  y,
  width: str.length * fontSize * 0.5,
  fontSize,
  hasEOL: true,
});
const body = (from: number, top: number, count: number) =>
  Array.from({ length: count }, (_, i) =>
    line(`Linje ${from + i} handler om sygedagpenge og om den plan, som kommunen`, top - 12 * i),
  );

const page = (n: number) => [
  line(`Kapitel om regler ${n}`, 800, 8),
  line(`Overskrift ${["et", "to", "tre", "fire"][n]}`, 770, 18),
  ...body(n * 100, 740, 14),
  line("skriver.", 740 - 12 * 14),
];
const pages = [page(0), page(1), page(2), page(3)];

describe("pages of placed text", () => {
  const document = pageLines(pages, { title: "Vejledning", author: "Kommunen", date: "D:20140501120000" });
  const passages = documentPassages(document, { documentId: "lib-x", fileName: "x.pdf", fileYear: 2026 });

  it("take headings from type size and page numbers from the pages", () => {
    const second = passages.find((passage) => passage.headings.at(-1) === "Overskrift to");
    expect(second).toMatchObject({
      page: 2,
      title: "Vejledning",
      sources: [{ publisher: "Kommunen", year: 2014, place: "s. 2" }],
    });
    expect(second?.text).toMatch(/^Linje 100 .*som kommunen skriver\.$/s);
  });

  it("leave numbered headers out of the text and give the extracted text back", () => {
    expect(passages.some((passage) => passage.text.includes("Kapitel om regler"))).toBe(false);
    expect(passages.map((passage) => passage.markdown).join("")).toBe(document.lines.map((l) => l.raw).join(""));
    expect(passages[0]?.markdown).toContain("Kapitel om regler 0");
  });

  it("put runs on one line together, with a space where the page has one", () => {
    const runs: PageItem[] = [
      { str: "Sygedag", x: 70, y: 700, width: 35, fontSize: 10, hasEOL: false },
      { str: "penge", x: 105, y: 700, width: 25, fontSize: 10, hasEOL: false },
      { str: "udbetales.", x: 134, y: 700, width: 50, fontSize: 10, hasEOL: true },
    ];
    expect(pageLines([runs]).lines[0]?.text).toBe("Sygedagpenge udbetales.");
  });
});
