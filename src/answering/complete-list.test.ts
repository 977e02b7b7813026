import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plainQuestion } from "../testing/plain-question.ts";
import { smallKnowledge } from "../testing/small-knowledge.ts";
import { temporaryService } from "../testing/temporary-service.ts";

const proposals = `---
id: dk-plan
title: "Planen fra 2008 med de 5 forslag"
type: proposal
language: da
jurisdiction: DK
audience: [citizen, professional]
topics: [reform]
questions:
  - hvad er forslagene i planen fra 2008
  - hvilke forslag havde planen
  - hvor mange forslag var der
sources:
  - id: loven
    place: § 1
reviewed: 2026-11-01
reviewBy: 2027-01-15
versions:
  - { id: p2008, from: 2008-06-01, to: null, status: proposal, certainty: seen, sources: [loven] }
---

## Kort svar
<!-- asked: planen fra 2008 kort fortalt -->
Planen fra 2008 havde 5 forslag.[^loven]

## Forslag 1-2: forebyggelse
<!-- asked: forslag om forebyggelse -->
Planen fra 2008 havde to forslag om forebyggelse:

- Forslag 1 (2008): en kampagne.
- Forslag 2 (2008): mere vejledning.[^loven]

## Forslag 3-5: opfølgning
<!-- asked: forslag om opfølgning -->
Planen fra 2008 havde tre forslag om opfølgning:

- Forslag 3 (2008): en samtale.
- Forslag 4 (2008): en guide.
- Forslag 5 (2008): et kursus.[^loven]
`;

describe("a list asked for whole", () => {
  let service: Awaited<ReturnType<typeof temporaryService>>;
  beforeAll(async () => {
    service = await temporaryService(smallKnowledge({ "legislation/dk-plan.md": proposals }));
  });
  afterAll(() => service.remove());
  const ask = async (question: string) => (await service.answerer.answer(plainQuestion(question))).answer;
  const items = (answer: string) => answer.split("\n").filter((line) => /^(?:- |\d+\. )/.test(line));

  it.each([
    "Hvilke grunde til forlængelse er der, alle sammen?",
    "Nævn alle grunde til forlængelse",
    "hvilke er de 3 grunde til forlængelse",
  ])("comes whole, with its count and nothing of another list: %j", async (question) => {
    const answer = await ask(question);
    expect(answer).toContain("Loven har 3 grunde til forlængelse:");
    expect(items(answer).map((line) => line.replace(/ \[\d+\]$/, ""))).toEqual([
      "- Arbejdsevnen skal afklares.",
      "- Du er i lægebehandling.",
      "- Sygdommen er livstruende og alvorlig.",
    ]);
  });

  it("is put together from neighbouring sections when they add up to the number asked for", async () => {
    const answer = await ask("Nævn alle 5 forslag i planen fra 2008");
    expect(items(answer)).toHaveLength(5);
    for (const number of [1, 2, 3, 4, 5]) expect(answer).toContain(`Forslag ${number} (2008)`);
  });

  it("is not made up from a list of another number or subject", async () => {
    expect(items(await ask("hvilke er de 4 grunde til forlængelse")).length).not.toBe(4);
    expect(await ask("kan det blive forlænget for alle?")).not.toContain("Forslag 1");
  });
});
