import { describe, expect, it } from "vitest";
import { EmbeddingFailed } from "../../domain/errors.ts";
import { createWorkersAiEmbeddingModel, type WorkersAi } from "./workers-ai-embedding-model.ts";

const options = { id: "openai:@cf/baai/bge-m3:2", model: "@cf/baai/bge-m3", dimensions: 2 };
const answering = (answer: (text: readonly string[]) => unknown): WorkersAi => ({
  run: async (_model, { text }) => answer(text),
});

describe("embedding with Workers AI", () => {
  it("gives unit vectors in the order of the texts, over as many requests as it takes", async () => {
    const requests: number[] = [];
    const model = createWorkersAiEmbeddingModel(
      answering((text) => {
        requests.push(text.length);
        return { data: text.map((value) => [3 * Number(value), 4 * Number(value)]) };
      }),
      options,
    );
    const vectors = await model.embed(
      Array.from({ length: 150 }, (_, i) => String(i + 1)),
      "query",
    );
    expect(requests).toEqual([100, 50]);
    expect(vectors).toHaveLength(150);
    expect([...(vectors[149] ?? [])]).toEqual([expect.closeTo(0.6), expect.closeTo(0.8)]);
  });

  it.each([
    ["fewer vectors than texts", { data: [] }],
    ["vectors of another length", { data: [[1, 2, 3]] }],
    ["a vector without direction", { data: [[0, 0]] }],
    ["something else", "busy"],
  ])("fails on %s", async (_what, answer) => {
    const model = createWorkersAiEmbeddingModel(
      answering(() => answer),
      options,
    );
    await expect(model.embed(["syg"], "query")).rejects.toThrow(EmbeddingFailed);
  });

  it("passes a failure of the binding on as its own, with the cause", async () => {
    const cause = new Error("capacity");
    const model = createWorkersAiEmbeddingModel({ run: () => Promise.reject(cause) }, options);
    await expect(model.embed(["syg"], "query")).rejects.toMatchObject({ code: "embedding-failed", cause });
  });
});
