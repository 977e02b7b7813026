import type { EmbeddingModel } from "../../src/ports/embedding-model.ts";

/** Vectors of a model with the mean of its passages (questions) taken away, as the table's own are made. */
export async function centred(
  model: EmbeddingModel,
  passages: readonly string[],
  asked: readonly string[],
): Promise<EmbeddingModel> {
  const mean = async (texts: readonly string[], as: "query" | "passage") => {
    const vectors = await model.embed(texts, as);
    return Float32Array.from(
      { length: model.dimensions },
      (_, i) => vectors.reduce((sum, v) => sum + (v[i] as number), 0) / vectors.length,
    );
  };
  const means = { passage: await mean(passages, "passage"), query: await mean(asked, "query") };
  return {
    ...model,
    id: `${model.id}, centred`,
    embed: async (texts, as) =>
      (await model.embed(texts, as)).map((vector) => {
        const moved = vector.map((value, i) => value - (means[as][i] as number));
        const length = Math.hypot(...moved);
        return moved.map((value) => value / length);
      }),
  };
}

/** Two models side by side: the cosine of the joined vectors is the mean of theirs. */
export function joined(a: EmbeddingModel, b: EmbeddingModel): EmbeddingModel {
  return {
    id: `${a.id} + ${b.id}`,
    dimensions: a.dimensions + b.dimensions,
    async embed(texts, as) {
      const [left, right] = [await a.embed(texts, as), await b.embed(texts, as)];
      return left.map((vector, i) =>
        Float32Array.from([...vector, ...(right[i] as Float32Array)], (value) => value * Math.SQRT1_2),
      );
    },
  };
}

/** Embeds each text once. */
export function remembering(model: EmbeddingModel): EmbeddingModel {
  const known = new Map<string, Float32Array>();
  return {
    ...model,
    async embed(texts, as) {
      const missing = [...new Set(texts.filter((text) => !known.has(`${as} ${text}`)))];
      const vectors = await model.embed(missing, as);
      missing.forEach((text, i) => {
        known.set(`${as} ${text}`, vectors[i] as Float32Array);
      });
      return texts.map((text) => known.get(`${as} ${text}`) as Float32Array);
    },
  };
}
