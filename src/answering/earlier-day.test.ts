import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../domain/answer.ts";
import { plainQuestion } from "../testing/plain-question.ts";
import { durationArticle, smallKnowledge } from "../testing/small-knowledge.ts";
import { temporaryService } from "../testing/temporary-service.ts";

const path = "legislation/dk-varighed.md";
/** The rule alone, without what was before or is planned. */
const ruleAlone = durationArticle
  .replace(/ {2}- \{ id: v2006.*\n/, "")
  .replace(/ {2}- \{ id: v2027.*\n/, "")
  .replace(/## Sådan var det før[\s\S]*?(?=## In short)/, "");

/** Somebody asked about it in 2009, which is no rule of that day. */
const study = ruleAlone
  .replace("id: dk-varighed", "id: undersoegelse-2009")
  .replace(/title: .*/, "title: Undersøgelse af sygedagpenge (2009)")
  .replace(/ {2}- (?:hvor længe|hvornår stopper|how long).*\n/g, (line) => line.replace("- ", "- undersøgelse om "))
  .replace(
    / {2}- \{ id: v2014.*/,
    "  - { id: v2009, from: 2009-01-01, to: null, status: research, certainty: seen, sources: [loven] }",
  )
  .replace(
    /## Kort svar[\s\S]*$/,
    "## Kort svar\n<!-- asked: hvad blev der spurgt om -->\nUndersøgelsen fra 2009 spurgte, hvor mange uger folk havde fået sygedagpenge.[^loven]\n",
  );

describe("an answer for an earlier day", () => {
  const services: Awaited<ReturnType<typeof temporaryService>>[] = [];
  afterAll(async () => {
    for (const service of services) await service.remove();
  });
  const serviceOf = async (article: string, others = {}) => {
    const service = await temporaryService(smallKnowledge({ [path]: article, ...others }));
    services.push(service);
    return (asOf: string): Promise<Answer> =>
      service.answerer.answer(plainQuestion("hvor mange uger kan man få sygedagpenge", { jurisdiction: "DK", asOf }));
  };
  let ask: Awaited<ReturnType<typeof serviceOf>>;
  beforeAll(async () => {
    ask = await serviceOf(durationArticle);
  });

  it("tells the rule of that day, no later one and no plan", async () => {
    const { answer, notices } = await ask("2010-06-15");
    expect(answer).toContain("52 uger");
    expect(answer).not.toMatch(/22 uger|Fandtes ikke/);
    expect(notices.map(({ kind }) => kind)).not.toContain("planned");
  });

  it("says that a rule did not exist when its first day is known", async () => {
    const { answer, notices } = await (await serviceOf(ruleAlone, { "practice/undersoegelse-2009.md": study }))(
      "2010-06-15",
    );
    expect(answer).toContain("Fandtes ikke dengang: reglen gjaldt først fra 1. juli 2014");
    expect(notices.map(({ kind }) => kind)).not.toContain("planned");
  });

  it("says of a rule that changed only that it was not as it is now", async () => {
    const changed = durationArticle
      .replace(/ {2}- \{ id: v2027.*\n/, "")
      .replace(/## Planlagt[\s\S]*?(?=## In short)/, "");
    const { answer } = await (await serviceOf(changed, { "practice/undersoegelse-2009.md": study }))("2005-06-15");
    expect(answer).toContain("Gjaldt ikke dengang: reglen, som den er nu, gjaldt først fra 1. juli 2014");
  });

  it("does not say so of a rule that is known from the year of a source", async () => {
    const { answer } = await (
      await serviceOf(ruleAlone.replaceAll("2014-07-01", "2014-01-01"), { "practice/undersoegelse-2009.md": study })
    )("2010-06-15");
    expect(answer).toContain("Undersøgelsen fra 2009");
    expect(answer).not.toMatch(/Fandtes ikke|1\. januar 2014/);
  });
});
