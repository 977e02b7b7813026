import * as lancedb from "@lancedb/lancedb";
import { loadDefaultEmbedding } from "../../../../src/entry/load-embedding.ts";
import type { EmbeddingModel } from "../../../../src/ports/embedding-model.ts";
import { hitLimit, type MakeEngine } from "../engine.ts";

const textsOf = (rows: unknown[]) => (rows as { text: string }[]).map((row) => row.text);

export const fullText: MakeEngine = async ({ pieces, folder }) => {
  const connection = await lancedb.connect(folder);
  const table = await connection.createTable(
    "pieces",
    pieces.map(({ id, text }) => ({ id, text })),
  );
  await table.createIndex("text", {
    config: lancedb.Index.fts({ language: "Danish", stem: true, removeStopWords: true, asciiFolding: true }),
  });
  return {
    what: "words, Danish stemming and stop words",
    search: async (question) =>
      textsOf(
        await table
          .query()
          .fullTextSearch(question.replace(/[^\p{L}\p{N}\s]/gu, " "))
          .select(["text", "_score"])
          .limit(hitLimit)
          .toArray(),
      ),
  };
};

export const vectors: MakeEngine = async ({ pieces, folder }) => {
  const embedding = (await loadDefaultEmbedding()) as EmbeddingModel;
  const rows = await embedding.embed(
    pieces.map(({ text }) => text),
    "passage",
  );
  const connection = await lancedb.connect(folder);
  const table = await connection.createTable(
    "pieces",
    pieces.map(({ id, text }, i) => ({ id, text, vector: [...(rows[i] as Float32Array)] })),
  );
  return {
    what: `exact vector search, ${embedding.id}`,
    search: async (question) => {
      const [vector] = await embedding.embed([question], "query");
      const query = table.vectorSearch(vector as Float32Array).distanceType("dot");
      return textsOf(await query.select(["text", "_distance"]).limit(hitLimit).toArray());
    },
  };
};
