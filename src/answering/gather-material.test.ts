import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFolder } from "../adapters/file-system/read-folder.ts";
import { plainQuestion } from "../testing/plain-question.ts";
import { temporaryService } from "../testing/temporary-service.ts";

describe("a question that is hardly more than a name", () => {
  let service: Awaited<ReturnType<typeof temporaryService>>;
  beforeAll(async () => {
    service = await temporaryService(await readFolder("knowledge"));
  });
  afterAll(() => service.remove());

  const ask = (question: string) => service.answerer.answer(plainQuestion(question));

  it.each(["hvad er TTA", "TTA?"])("is searched for when the lexicon knows %j", async (question) => {
    const { outcome, citations } = await ask(question);
    expect(outcome).not.toBe("clarify");
    expect(citations).not.toEqual([]);
  });

  it.each(["hvad er det", "hvordan kan man"])("is asked back when %j is no name", async (question) => {
    expect((await ask(question)).outcome).toBe("clarify");
  });
});
