import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFolder } from "../adapters/file-system/read-folder.ts";
import type { Answer } from "../domain/answer.ts";
import { plainQuestion } from "../testing/plain-question.ts";
import { temporaryService } from "../testing/temporary-service.ts";

describe("a question about what somebody owns", () => {
  let service: Awaited<ReturnType<typeof temporaryService>>;
  beforeAll(async () => {
    service = await temporaryService(await readFolder("knowledge"));
  });
  afterAll(() => service.remove());
  const ask = (question: string): Promise<Answer> => service.answerer.answer(plainQuestion(question));

  it.each([
    "what happens to my car",
    "do I have to sell my house if I get sick",
    "hvad sker der med min bil",
    "hvad sker der med mit hus",
    "skal jeg sælge sommerhuset når sygedagpengene stopper",
  ])("is told whether it counts, as part of an answer, and nothing else: %s", async (question) => {
    const { outcome, answer, citations } = await ask(question);
    expect(outcome).toBe("partial");
    expect(answer).toMatch(/formue|savings|assets/);
    expect(citations[0]?.documentId).toMatch(/^dk-(hus-bil|jobafklaring|kontanthjaelp|naar-sygedagpengene)/);
  });

  it("in Norway gets no Danish law", async () => {
    const { outcome, citations } = await ask("hva skjer med bilen min");
    expect(outcome).toBe("not-found");
    expect(citations).toEqual([]);
  });

  it.each(["hvad koster det at lease en bil", "which car should I buy", "what happens to my dog"])(
    "is none when a thing is only named: %s",
    async (question) => {
      expect((await ask(question)).outcome).toBe("out-of-scope");
    },
  );

  it.each(["hvad sker der med min ansøgning", "hvad sker der med mine penge, er de sendt"])(
    "is none when it is about the own file: %s",
    async (question) => {
      expect((await ask(question)).outcome).toBe("own-case");
    },
  );
});
