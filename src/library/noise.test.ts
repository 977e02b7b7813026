import { describe, expect, it } from "vitest";
import { findNoise } from "./noise.ts";
import { textLines } from "./text-lines.ts";

function noiseOf(text: string): Record<string, string | null> {
  const { lines, form } = textLines(text);
  const noise = findNoise(lines, form);
  return Object.fromEntries(lines.flatMap((line, i) => (line.text ? [[line.text, noise[i] ?? null]] : [])));
}

const prose = (topic: string) =>
  `Kommunen følger op på ${topic} og taler med borgeren om det.\nSamtalen holdes inden otte uger efter den første sygedag.\n`;

describe("finding noise", () => {
  it("finds running headers with growing page numbers, glued or not, and what stands below them", () => {
    const found = noiseOf(
      [
        prose("a"),
        "12 Rapport om sygefravær\nDel 2 – Metode\n",
        prose("b"),
        "13Rapport om sygefravær\nDel 2 – Metode\n",
        prose("c"),
        "14 Rapport om sygefravær\nDel 2 – Metode\n",
        prose("d"),
      ].join("\n"),
    );
    expect(found["12 Rapport om sygefravær"]).toBe("running-line");
    expect(found["13Rapport om sygefravær"]).toBe("running-line");
    expect(found["Del 2 – Metode"]).toBe("running-line");
    expect(found["Samtalen holdes inden otte uger efter den første sygedag."]).toBeNull();
  });

  it("leaves the rows of tables alone, however alike they are", () => {
    const found = noiseOf(
      ["I høj grad enig 3 7 11", "I høj grad enig 4 2 12", "I høj grad enig 5 1 9", "Slet ikke enig 0 1 2"].join("\n"),
    );
    expect(Object.values(found)).toEqual([null, null, null, null]);
  });

  it("leaves headings that recur alone", () => {
    const found = noiseOf(
      [1, 2, 3, 4].map((n) => `Samlet delkonklusion\n${prose(`forløb nummer ${n}`).repeat(12)}`).join("\n"),
    );
    expect(found["Samlet delkonklusion"]).toBeNull();
  });

  it("finds page numbers and headers at the edges of pages", () => {
    const found = noiseOf(
      ["a", "b", "c", "d"].map((topic, i) => `Sygefravær i tal\n${prose(topic)}${i + 1}\n`).join("\f"),
    );
    expect(found["Sygefravær i tal"]).toBe("running-line");
    expect(found["3"]).toBe("page-number");
    expect(found["Kommunen følger op på c og taler med borgeren om det."]).toBeNull();
  });

  it("finds a table of contents and ends it where the text begins", () => {
    const found = noiseOf(
      `Indhold\nForord ........ 3\nKapitel 1 Reglerne ........ 5\nKapitel 2 Klagen ........ 15\n\nForord\n${prose("alt")}`,
    );
    expect(found["Kapitel 2 Klagen ........ 15"]).toBe("contents");
    expect(found["Kommunen følger op på alt og taler med borgeren om det."]).toBeNull();
  });

  it("finds a reference list, and not a section that is only called sources", () => {
    const list =
      "Referencer\n1. Hansen A. Sygefravær. Tidsskrift 2008; 12: 3-9.\n2. Olsen B. Kræft og arbejde. 2011; 4: 22.\n3. Berg C. et al. Retur. 2015; 7: 1.\n";
    expect(noiseOf(`${prose("a")}\n${list}`)["2. Olsen B. Kræft og arbejde. 2011; 4: 22."]).toBe("references");
    expect(noiseOf(`Kilder\n${prose("kilderne")}`).Kilder).toBeNull();
  });
});
