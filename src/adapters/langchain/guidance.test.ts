import { RunnableLambda, RunnableSequence } from "@langchain/core/runnables";
import { FakeListChatModel } from "@langchain/core/utils/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../domain/answer.ts";
import type { Service } from "../../entry/prepare-service.ts";
import { temporaryService } from "../../testing/temporary-service.ts";
import { GuidanceRetriever } from "./guidance-retriever.ts";
import { GuidanceRunnable } from "./guidance-runnable.ts";

let service: Service & { remove: () => Promise<void> };
beforeAll(async () => {
  service = await temporaryService();
});
afterAll(() => service.remove());

describe("GuidanceRetriever", () => {
  const retriever = () =>
    new GuidanceRetriever({
      search: async (q) => (await service.searcher.search({ q, today: "2026-11-22", limit: 3, offset: 0 })).results,
    });

  it("gives LangChain documents with text, validity and sources", async () => {
    const documents = await retriever().invoke("hvor længe kan jeg få sygedagpenge");
    expect(documents).not.toHaveLength(0);
    expect(documents[0]?.pageContent).toContain("22 uger inden for 9 måneder");
    expect(documents[0]?.metadata).toMatchObject({
      passageId: "dk-varighed#kort-svar",
      jurisdiction: "DK",
      validity: { status: "in-force", from: "2014-07-01", to: null },
      sources: [{ id: "loven", title: "Lov om sygedagpenge", year: 2025 }],
    });
  });

  it("stands in a chain before a model", async () => {
    const chain = RunnableSequence.from([
      retriever(),
      RunnableLambda.from((documents: { pageContent: string }[]) =>
        documents.map(({ pageContent }) => pageContent).join("\n"),
      ),
      new FakeListChatModel({ responses: ["22 uger"] }),
    ]);
    expect((await chain.invoke("hvor længe kan jeg få sygedagpenge")).text).toBe("22 uger");
  });
});

describe("GuidanceRunnable", () => {
  it("answers a question in words, with its citations", async () => {
    const answer: Answer = await new GuidanceRunnable(service.answerer).invoke("Hvor længe kan jeg få sygedagpenge?");
    expect(answer.outcome).toBe("answered");
    expect(answer.answer).toContain("22 uger");
    expect(answer.citations[0]?.passageId).toBe("dk-varighed#kort-svar");
  });

  it("takes audience, country and day, and stands in a chain", async () => {
    const chain = new GuidanceRunnable(service.answerer).pipe(RunnableLambda.from((answer: Answer) => answer.asOf));
    expect(await chain.invoke({ question: "Hvor længe kan jeg få sygedagpenge?", asOf: "2010-05-01" })).toBe(
      "2010-05-01",
    );
  });
});
