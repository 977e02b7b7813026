import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFolder } from "../adapters/file-system/read-folder.ts";
import type { Answer, Turn } from "../domain/answer.ts";
import type { Audience } from "../domain/vocabulary.ts";
import { temporaryService } from "../testing/temporary-service.ts";

describe("what an answer offers to ask next", () => {
  let service: Awaited<ReturnType<typeof temporaryService>>;
  beforeAll(async () => {
    service = await temporaryService(await readFolder("knowledge"));
  });
  afterAll(() => service.remove());
  const ask = (question: string, history: readonly Turn[] = [], audience: Audience = "citizen"): Promise<Answer> =>
    service.answerer.answer({ question, history, audience, jurisdiction: null, language: null, asOf: null });

  it.each([
    ["nb", "Hvor lenge kan jeg få sykepenger?"],
    ["nb", "hva er gradert sykmelding"],
    ["nb", "hva gjør kreftkoordinatoren i kommunen"],
    ["en", "How long can I get sickness benefit in Denmark?"],
    ["en", "can I be fired while I am sick in Denmark"],
    ["da", "hvor længe kan jeg få sygedagpenge"],
  ] as const)("is there in %s, in that language, and is answered when asked: %s", async (language, question) => {
    const first = await ask(question);
    expect(first.language).toBe(language);
    expect(first.followUps.length).toBeGreaterThan(0);
    const history: Turn[] = [
      { role: "user", content: question },
      { role: "assistant", content: first.answer },
    ];
    for (const next of first.followUps) {
      const { outcome, citations } = await ask(next, history);
      expect(["answered", "partial"], next).toContain(outcome);
      expect(
        citations[0]?.headings.join(" ") + citations.map(({ headings }) => headings.at(-1)).join(" "),
        next,
      ).toContain(next);
    }
  });

  it("is never a heading that every article has, nor one for other readers or of earlier rules", async () => {
    for (const question of ["Hvor lenge kan jeg få sykepenger?", "kan jeg få aap når sykepengene er slutt"]) {
      const { followUps } = await ask(question);
      for (const next of followUps) expect(next).not.toMatch(/^(Kort svar|Til fagfolk|Det kan du selv|Sånn var)/);
    }
  });
});
