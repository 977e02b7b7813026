import { expect, it } from "vitest";
import { plainQuestion } from "../testing/plain-question.ts";
import { smallKnowledge } from "../testing/small-knowledge.ts";
import { temporaryService } from "../testing/temporary-service.ts";

const article = `---
id: dk-tilfredshed
title: Tilfredshed med jobcentret
type: evidence
language: da
jurisdiction: DK
audience: [citizen, professional]
topics: [tal]
questions:
  - er de sygemeldte tilfredse med jobcentret
  - hvor tilfredse er sygemeldte med samtalerne i jobcentret
  - tal for tilfredshed
sources:
  - id: loven
    place: § 1
reviewed: 2026-11-01
reviewBy: 2027-01-15
versions:
  - { id: u2009, from: 2009-06-01, to: null, status: research, certainty: seen, sources: [loven] }
---

## Kort svar
<!-- asked: tilfredshed jobcentret sygemeldte -->
54 procent af de sygemeldte var i 2009 tilfredse med samtalerne i jobcentret. 15 procent af de sygemeldte var i 2009 utilfredse med samtalerne i jobcentret.[^loven]

## Hvor tilfredse var de sygemeldte?
<!-- asked: tilfredse sygemeldte jobcentret grupper -->
Af de sygemeldte var 54 procent tilfredse med samtalerne i jobcentret i 2009. Utilfredse med samtalerne i jobcentret var 15 procent af de sygemeldte i 2009. Mest tilfredse med jobcentret var sygemeldte med én sygdom.[^loven]
`;

it("keeps what a section adds to the short answer, though the rest of it says the same again", async () => {
  const service = await temporaryService(new Map([...smallKnowledge(), ["practice/dk-tilfredshed.md", article]]));
  try {
    const { answer } = await service.answerer.answer(
      plainQuestion("Er de sygemeldte tilfredse med samtalerne i jobcentret?", { audience: "professional" }),
    );
    expect(answer.match(/54 procent/g)).toHaveLength(1);
    expect(answer).toContain("Mest tilfredse med jobcentret var sygemeldte med én sygdom.");
  } finally {
    await service.remove();
  }
});

const stepsArticle = (id: string, title: string, first: string) =>
  article
    .replace("dk-tilfredshed", id)
    .replace("Tilfredshed med jobcentret", title)
    .replace("type: evidence", "type: rule")
    .replace("status: research", "status: in-force")
    .replace(/questions:[\s\S]*?sources:/, `questions:\n  - ${id} a\n  - ${id} b\n  - ${id} c\nsources:`)
    .replace(
      /## Kort svar[\s\S]*$/,
      `## Kort svar
<!-- asked: kommunen stopper mine sygedagpenge ${id} -->
${first}[^loven]

## Det kan du selv gøre
<!-- asked: hvad gør jeg når kommunen stopper mine sygedagpenge ${id} -->
1. Ring til kommunen, når den stopper dine sygedagpenge (${title}).
2. Klag over, at kommunen stopper dine sygedagpenge (${title}).[^loven]
`,
    );

it("tells one list of what to do, not a second one on a neighbouring matter", async () => {
  const service = await temporaryService(
    new Map([
      ...smallKnowledge(),
      [
        "legislation/dk-stop.md",
        stepsArticle("dk-stop", "Stop af ydelsen", "Kommunen stopper dine sygedagpenge med en afgørelse."),
      ],
      [
        "legislation/dk-slut.md",
        stepsArticle("dk-slut", "Slut på ydelsen", "Kommunen stopper dine sygedagpenge efter 22 uger."),
      ],
    ]),
  );
  try {
    const { answer } = await service.answerer.answer(
      plainQuestion("Hvad gør jeg når kommunen stopper mine sygedagpenge?"),
    );
    expect(answer.match(/Ring til kommunen/g)).toHaveLength(1);
  } finally {
    await service.remove();
  }
});
