import { describe, expect, it } from "vitest";
import type { Citation } from "../../domain/answer.ts";
import { smallKnowledge } from "../../testing/small-knowledge.ts";
import { temporaryService } from "../../testing/temporary-service.ts";
import { type ComposedBlock, renderMarkdown } from "../compose.ts";
import { checkBlocks } from "../finish-answer.ts";
import type { Material } from "../gather-material.ts";

const article = (id: string, name: string, benefit: string, sentences: string) => `---
id: ${id}
title: ${name} efter sygdom
type: rule
language: da
jurisdiction: DK
benefit: ${benefit}
audience: [citizen, professional]
topics: [varighed]
questions:
  - hvad er ${name.toLowerCase()}
  - hvem kan få ${name.toLowerCase()}
  - hvor længe varer ${name.toLowerCase()}
sources:
  - id: loven
    place: § 1
reviewed: 2026-11-01
reviewBy: 2027-01-15
versions:
  - { id: v2013, from: 2013-01-01, to: null, status: in-force, certainty: seen, sources: [loven] }
---

## Kort svar
<!-- asked: ${name.toLowerCase()} kort fortalt -->
${sentences}[^loven]
`;
const files = smallKnowledge({
  "legislation/dk-fleksjob.md": article(
    "dk-fleksjob",
    "Fleksjob",
    "fleksjob",
    "Du kan få fleksjob, når din arbejdsevne er varigt nedsat. Fleksjob bevilges for højst 5 år ad gangen. Kommunen afgør sagen om fleksjob.",
  ),
  "legislation/dk-foertidspension.md": article(
    "dk-foertidspension",
    "Førtidspension",
    "foertidspension",
    "Du kan få førtidspension, når din arbejdsevne er varigt nedsat i alle job. Førtidspension bevilges i op til 7 måneder ad gangen. Et fleksjob bevilges for højst 5 år.",
  ),
});
const ask = {
  question: "Hvad er forskellen på fleksjob og førtidspension?",
  history: [],
  audience: "citizen",
  jurisdiction: null,
  language: null,
  asOf: null,
} as const;

describe("a comparison", () => {
  it("is a table whose cells each have a proof of their own side", async () => {
    await using service = await disposable();
    const answer = await service.answerer.answer(ask);
    const lines = answer.answer.split("\n").filter((line) => line.startsWith("|"));
    expect(lines[0]).toBe("| | Fleksjob | Førtidspension |");
    expect(lines[1]).toBe("| --- | --- | --- |");
    expect(lines.length).toBeGreaterThanOrEqual(4);
    const documentOf = new Map(answer.citations.map((citation) => [citation.number, citation.documentId]));
    for (const line of lines.slice(2)) {
      const [, , left = "", right = ""] = line.split("|");
      const cited = (cell: string) => [...cell.matchAll(/\[(\d+)\]/g)].map((match) => documentOf.get(Number(match[1])));
      expect(cited(left)).toEqual(["dk-fleksjob"]);
      expect(cited(right)).toEqual(["dk-foertidspension"]);
      // The other scheme's limit stands in this scheme's article too, and stays out of its column.
      expect(right).not.toContain("5 år");
    }
    for (const { text, citations } of answer.statements) {
      expect(citations).toHaveLength(1);
      expect(answer.answer).toContain(`${text} [${citations[0]}]`);
    }
  });

  it("streams the same table", async () => {
    await using service = await disposable();
    let streamed = "";
    let whole = "";
    for await (const event of service.answerer.stream(ask)) {
      if (event.type === "text-delta") streamed += event.text;
      if (event.type === "answer-end") whole = event.answer.answer;
    }
    expect(streamed).toBe(whole);
  });

  it("is told in two labelled sections when one aspect is asked for", async () => {
    await using service = await disposable();
    const { answer } = await service.answerer.answer({
      ...ask,
      question: "Hvor længe kan man få fleksjob i forhold til førtidspension?",
    });
    expect(answer).not.toContain("| ---");
    expect(answer).toMatch(/\*\*Fleksjob\*\*\n\n.*5 år ad gangen\. \[1\]\n\n\*\*Førtidspension\*\*\n\n.*7 måneder/);
  });

  it("gives way to the one section that tells both sides", async () => {
    const both = article(
      "dk-roller",
      "Mentor og støtteperson",
      "null",
      "En mentor følger dig på arbejdet. En støtteperson følger dig derhjemme.",
    ).replaceAll("benefit: null\n", "");
    const alone = (id: string, name: string) =>
      article(id, name, "null", `En ${name.toLowerCase()} bliver aftalt med kommunen i en plan.`).replaceAll(
        "benefit: null\n",
        "",
      );
    await using service = await disposable({
      "legislation/dk-roller.md": both,
      "practice/dk-mentor.md": alone("dk-mentor", "Mentor"),
      "practice/dk-stoetteperson.md": alone("dk-stoetteperson", "Støtteperson"),
    });
    const { answer, citations } = await service.answerer.answer({
      ...ask,
      question: "Hvad er forskellen på mentor og støtteperson?",
    });
    expect(citations[0]?.documentId).toBe("dk-roller");
    expect(answer).not.toContain("**Mentor**");
  });

  it("is none when no article is about one of the sides", async () => {
    await using service = await disposable();
    const { answer } = await service.answerer.answer({
      ...ask,
      question: "Hvad er forskellen på fleksjob og arbejdsevnen?",
    });
    expect(answer).not.toMatch(/\*\*Fleksjob\*\*|\| Fleksjob/);
  });
});

describe("a cell that its quotation does not prove", () => {
  it("takes its row with it", () => {
    const passage = { passageId: "a#kort", documentId: "a", text: "Fleksjob gives i 5 år.", jurisdiction: "DK" };
    const other = { passageId: "b#kort", documentId: "b", text: "Førtidspension gives i 7 år.", jurisdiction: "DK" };
    const citation = (number: number, of: typeof passage) =>
      ({ number, ...of, quote: of.text, start: 0, end: of.text.length, language: "da" }) as unknown as Citation;
    const cell = (text: string, number: number, row: number, column: number) => ({
      text,
      citations: [number],
      listItem: false,
      ordinal: null,
      cell: { row, column },
    });
    const block: ComposedBlock = {
      label: null,
      table: { columns: ["Fleksjob", "Førtidspension"], rows: ["Hvor længe", "Igen"] },
      statements: [
        cell("Fleksjob gives i 5 år.", 1, 0, 0),
        cell("Førtidspension gives i 7 år.", 2, 0, 1),
        cell("Fleksjob gives i 5 år.", 1, 1, 0),
        cell("Førtidspension gives i 5 år.", 2, 1, 1),
      ],
    };
    const material = { runs: [{ passage }, { passage: other }], comparison: null } as unknown as Material;
    const checked = checkBlocks([block], [citation(1, passage), citation(2, other)], material);
    const text = renderMarkdown(checked.blocks);
    expect(text).toContain("| Hvor længe | Fleksjob gives i 5 år. [1] | Førtidspension gives i 7 år. [2] |");
    expect(text).not.toContain("Igen");
    expect(checked.blocks.flatMap(({ statements }) => statements)).toHaveLength(2);
    expect(checked.rejected).toBe(1);
  });
});

async function disposable(more: Readonly<Record<string, string>> = {}) {
  const service = await temporaryService(new Map([...files, ...Object.entries(more)]));
  return { ...service, [Symbol.asyncDispose]: service.remove };
}
