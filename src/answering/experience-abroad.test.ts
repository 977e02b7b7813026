import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFolder } from "../adapters/file-system/read-folder.ts";
import type { Answer, Question } from "../domain/answer.ts";
import { isLaw } from "../domain/validity.ts";
import { readConfig } from "../entry/config.ts";
import { loadEmbedding } from "../entry/load-embedding.ts";
import { prepareService } from "../entry/prepare-service.ts";
import { temporaryKnowledge } from "../testing/temporary-service.ts";

describe("a question from Norway", () => {
  let service: Awaited<ReturnType<typeof prepareService>>;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    const place = await temporaryKnowledge(await readFolder("knowledge"));
    remove = place.remove;
    // Confidence rests on likeness, which only an index with vectors has.
    service = await prepareService(
      { knowledgeDir: place.knowledgeDir, indexDir: place.indexDir, progress: () => {} },
      await loadEmbedding(readConfig({})),
    );
  }, 60_000);
  afterAll(async () => {
    await service.index.close();
    await remove();
  });
  const ask = (question: string, given: Partial<Question> = {}): Promise<Answer> =>
    service.answerer.answer({
      question,
      history: [],
      audience: "coordinator",
      jurisdiction: null,
      language: "nb",
      asOf: null,
      ...given,
    });

  it.each([
    "Hva mente de sykmeldte selv om samarbeidet mellom lege og jobbsenter?",
    "Hva viste forsøket med tidlig innsats for sykmeldte med kreft?",
  ])("that only Danish projects answer gets them as Danish experience: %s", async (question) => {
    const { answer, citations, notices, contacts } = await ask(question);
    expect(answer).toContain("**Dansk erfaring, ikke en norsk regel – ");
    for (const { documentId, validity } of citations) {
      expect(documentId).not.toMatch(/^no-/);
      expect(isLaw(validity.status), documentId).toBe(false);
    }
    expect(notices.find(({ kind }) => kind === "other-jurisdiction")?.text).toContain("Svaret gjelder Danmark");
    expect(contacts.map(({ name }) => name).join()).not.toContain("Danmark");
  });

  it.each([
    ["hvor mange dager kan jeg være borte på egenmelding", null],
    ["kan jeg få aap når sykepengene er slutt", null],
    ["Hva viste forsøket med tidlig innsats for sykmeldte med kreft i Norge?", null],
    ["Hva viste forsøket med tidlig innsats for sykmeldte med kreft?", "NO"],
  ] as const)(
    "that Norway answers, or that names the country, gets nothing Danish: %s",
    async (question, jurisdiction) => {
      const { answer, citations } = await ask(question, { jurisdiction });
      expect(answer).not.toContain("Dansk erfaring");
      for (const { documentId } of citations) expect(documentId).toMatch(/^no-/);
    },
  );

  it("that nothing answers is not filled up with other articles", async () => {
    const { outcome, citations, answer, related } = await ask(
      "Bør koordinatoren sitte på sykehuset, hos fastlegen eller i kommunen, ifølge koordinatorene selv?",
    );
    expect(outcome === "partial" || outcome === "not-found").toBe(true);
    expect(new Set(citations.map(({ documentId }) => documentId)).size).toBeLessThanOrEqual(1);
    expect(answer).not.toMatch(/individuell plan|Det kan du selv/);
    // What lies near in Denmark is there to be read.
    expect(related.map(({ passageId }) => passageId).join()).toMatch(/kraeft-|kosak-/);
  });

  it("asked in Danish is not answered by Norwegian experience when Denmark answers", async () => {
    const { answer } = await ask("hvad sagde de sygemeldte på sygedagpenge om samarbejdet mellem læge og jobcenter", {
      language: "da",
    });
    expect(answer).not.toContain("Norsk erfaring");
  });
});
