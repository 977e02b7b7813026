import { beforeEach, describe, expect, it, vi } from "vitest";
import { testAnswer, testCitation, testContext, testPassage } from "../testing.ts";
import { comparisonsSuite, listsSuite } from "./shapes.ts";
import { figures, good, passage, plantBank, question, says } from "./testing.ts";

vi.mock("../load-cases.ts", async (original) => ({ ...(await original<object>()), ...(await import("./testing.ts")) }));

describe("comparisons", () => {
  const cells = [
    "Fleksjob gives i 5 år.",
    "Pension gives i 7 år.",
    "Kommunen betaler fleksjob.",
    "Staten betaler pension.",
  ];
  const citations = cells.map((text, i) => testCitation(testPassage(`p${i}#1`, text), i + 1));
  const table = (texts: readonly string[], head = "| | Fleksjob | Pension |") =>
    `${head}\n| --- | --- | --- |\n| Hvor længe | ${texts[0]} [1] | ${texts[1]} [2] |\n| Hvem betaler | ${texts[2]} [3] | ${texts[3]} [4] |`;
  const passages = cells.map((text, i) => testPassage(`p${i}#1`, text));
  const shown = (answer: string) =>
    testContext({
      answer: () =>
        testAnswer(answer, { citations, statements: cells.map((text, i) => ({ text, citations: [i + 1] })) }),
      passages,
    });
  beforeEach(() => {
    plantBank("comparisons/cases.jsonl", [
      {
        id: "c",
        lang: "da",
        audience: "citizen",
        question,
        form: "table",
        sides: ["Fleksjob", "Pension"],
        must: [["5 år"], ["7 år"]],
        must_not: [["7 år"], ["5 år"]],
      },
    ]);
  });
  it("takes a table whose cells are each side's own and proven", async () => {
    expect(await figures(comparisonsSuite, shown(table(cells)))).toEqual({ "told apart": 1 });
  });
  it.each([
    ["figures that changed sides", table([cells[1] as string, cells[0] as string, ...cells.slice(2)])],
    ["a cell without proof", table(["Fleksjob gives i 5 år, ikke mere.", ...cells.slice(1)])],
    ["a table of other things", table(cells, "| | Skånejob | Efterløn |")],
    ["running text", cells.join(" ")],
  ])("sees %s", async (_, answer) => {
    expect(await figures(comparisonsSuite, shown(answer))).toEqual({ "told apart": 0 });
  });
  it.each([
    ["Fleksjob gives i 5 år, pension i 7 år.", 1],
    ["Fleksjob gives i 5 år.", 0],
  ])("wants both sides named where one text tells both: %s", async (text, right) => {
    const sides = ["(?:Fleksjob)", "(?:pension)"];
    const entry = { id: "c", lang: "da", audience: "citizen", question, form: "together", sides };
    plantBank("comparisons/cases.jsonl", [{ ...entry, must: [["5 år"], []], must_not: [[], []] }]);
    const service = testContext({ answer: () => testAnswer(text), passages: [testPassage("d#1", text)] });
    expect(await figures(comparisonsSuite, service)).toEqual({ "told apart": right });
  });
});

describe("lists", () => {
  beforeEach(() => {
    plantBank("lists/cases.jsonl", [
      {
        id: "l",
        lang: "da",
        audience: "citizen",
        question,
        count: 2,
        items: ["22 uger", "52 uger"],
        expectDocument: "d",
      },
    ]);
  });
  it.each([
    ["a whole list", "To ting:\n\n- 22 uger\n- 52 uger [1]", 1],
    ["a missing item", "To ting:\n\n- 22 uger [1]", 0],
    ["a borrowed item", "To ting:\n\n- 22 uger\n- 52 uger\n- 26 uger [1]", 0],
    ["another order", "To ting:\n\n- 52 uger\n- 22 uger [1]", 0],
  ])("sees %s", async (_, answer, whole) => {
    expect(await figures(listsSuite, says(answer, { citations: [testCitation(passage)] }))).toEqual({ whole });
  });
  it("sees that it is another article's", async () => {
    const other = testCitation(testPassage("andet#1", good));
    expect(await figures(listsSuite, says("- 22 uger\n- 52 uger [1]", { citations: [other] }))).toEqual({ whole: 0 });
  });
});
