import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFolder } from "../adapters/file-system/read-folder.ts";
import type { RetrievalHit } from "../retrieval/retrieve.ts";
import { temporaryService } from "../testing/temporary-service.ts";
import { askedInTheseWords } from "./asked-line.ts";

describe("askedInTheseWords", () => {
  let service: Awaited<ReturnType<typeof temporaryService>>;
  beforeAll(async () => {
    service = await temporaryService(await readFolder("knowledge"));
  });
  afterAll(() => service.remove());

  const found = async (question: string) => {
    const query = service.analyser.analyseQuery(question);
    const hits = await service.retriever.retrieve({ query, limit: 24, asOf: "2026-11-22" });
    return { query, hits };
  };
  const asked = ({ query, hits }: Awaited<ReturnType<typeof found>>) =>
    askedInTheseWords(hits, query, service.analyser, service.index.statistics);

  it("knows a question of common words again by the line that says it, though it is only second best", async () => {
    const { query, hits } = await found("Hvordan afgør jobcentret, hvem der så skal have mest hjælp?");
    const isIt = (hit: RetrievalHit) =>
      hit.entry.passage.questions.includes("hvordan afgør jobcentret hvem der skal have mest hjælp");
    const meant = hits.find(isIt) as RetrievalHit;
    const others = hits.filter((hit) => !isIt(hit));
    expect(asked({ query, hits: [others[0] as RetrievalHit, meant] })).toBe(meant);
    expect(asked({ query, hits: others })).toBeNull();
  });

  it.each([
    "hvordan afgør banken hvem der skal have et lån",
    "hvornår skal jeg aflevere min selvangivelse",
    "translate good morning to Danish",
    "hvor meget må man tjene ved siden af SU",
  ])("is not misled by the small words of %j", async (question) => {
    expect(asked(await found(question))).toBeNull();
  });
});
