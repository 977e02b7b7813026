import { beforeAll, describe, expect, it } from "vitest";
import { EmbeddingFailed } from "../../domain/errors.ts";
import type { EmbeddingModel } from "../embedding-model.ts";

function cosine(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}

/** What every embedding model must do, whatever makes its vectors. `create` is called once. */
export function describeEmbeddingModel(name: string, create: () => EmbeddingModel | Promise<EmbeddingModel>): void {
  describe(`EmbeddingModel: ${name}`, () => {
    let model: EmbeddingModel;
    const embedOne = async (text: string, as: "query" | "passage") =>
      (await model.embed([text], as))[0] as Float32Array;
    beforeAll(async () => {
      model = await create();
    });

    it("names itself and its dimensions", () => {
      expect(model.id).toMatch(/^[\w.:/-]+$/);
      expect(Number.isInteger(model.dimensions)).toBe(true);
      expect(model.dimensions).toBeGreaterThan(0);
    });

    it("gives nothing for nothing", async () => {
      expect(await model.embed([], "query")).toEqual([]);
    });

    it.each(["query", "passage"] as const)("gives vectors of length one as %s, for any text", async (as) => {
      const texts = [
        "Hvor længe kan jeg få sygedagpenge?",
        "",
        "   ",
        "🙂",
        "§ 27, stk. 1, nr. 3",
        "x",
        "22 uger ".repeat(100),
      ];
      const vectors = await model.embed(texts, as);
      expect(vectors).toHaveLength(texts.length);
      for (const vector of vectors) {
        expect(vector).toBeInstanceOf(Float32Array);
        expect(vector).toHaveLength(model.dimensions);
        expect(cosine(vector, vector)).toBeCloseTo(1, 4);
      }
    });

    it("keeps the order of the texts, however many there are", async () => {
      const texts = Array.from({ length: 70 }, (_, i) => `sagen om nummer ${i}`);
      const vectors = await model.embed(texts, "passage");
      expect(vectors).toHaveLength(texts.length);
      for (const i of [0, 33, 69])
        expect(cosine(vectors[i] as Float32Array, await embedOne(texts[i] as string, "passage"))).toBeGreaterThan(
          0.999,
        );
    });

    it("gives the same text the same vector", async () => {
      const [first, second] = await model.embed(["fleksjob efter kræft", "fleksjob efter kræft"], "query");
      expect(cosine(first as Float32Array, second as Float32Array)).toBeGreaterThan(0.9999);
    });

    it("puts a question nearer to its passage than to one about something else", async () => {
      const question = await embedOne("Hvor længe kan jeg få sygedagpenge?", "query");
      const answer = await embedOne(
        "Man kan få sygedagpenge i 22 uger. Kommunen skal se på, om sygedagpenge kan forlænges.",
        "passage",
      );
      const other = await embedOne("Rundstykkerne bages midt i ovnen, til skorpen er gylden og sprød.", "passage");
      expect(cosine(question, answer)).toBeGreaterThan(cosine(question, other));
    });

    it("stops when it is told to", async () => {
      await expect(model.embed(["fleksjob"], "query", AbortSignal.abort())).rejects.toBeInstanceOf(EmbeddingFailed);
    });
  });
}
