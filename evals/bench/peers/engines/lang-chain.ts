import { MemoryVectorStore } from "@langchain/classic/vectorstores/memory";
import { Embeddings } from "@langchain/core/embeddings";
import { loadDefaultEmbedding } from "../../../../src/entry/load-embedding.ts";
import type { EmbeddingModel } from "../../../../src/ports/embedding-model.ts";
import { type Engine, type EngineSetup, hitLimit, type MakeEngine } from "../engine.ts";
import { connectGeneralModel } from "../general-model.ts";

async function recipe({ pieces }: EngineSetup, embedding: EmbeddingModel): Promise<Engine> {
  class ModelEmbeddings extends Embeddings {
    override async embedDocuments(texts: string[]) {
      return (await embedding.embed(texts, "passage")).map((vector) => [...vector]);
    }
    override async embedQuery(text: string) {
      return [...((await embedding.embed([text], "query"))[0] ?? [])];
    }
  }
  const store = await MemoryVectorStore.fromTexts(
    pieces.map((piece) => piece.text),
    pieces.map(({ id }) => ({ id })),
    new ModelEmbeddings({}),
  );
  return {
    what: `memory vector store, ${embedding.id}`,
    search: async (question) =>
      (await store.similaritySearch(question, hitLimit)).map((document) => document.pageContent),
  };
}

export const ourTable: MakeEngine = async (setup) => recipe(setup, (await loadDefaultEmbedding()) as EmbeddingModel);

export const generalModel: MakeEngine = async (setup) => {
  if (!setup.endpoint) throw new Error("A general model needs an endpoint.");
  return recipe(setup, await connectGeneralModel(setup.endpoint));
};
