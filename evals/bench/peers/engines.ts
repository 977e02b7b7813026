import * as lancedb from "@lancedb/lancedb";
import { MemoryVectorStore } from "@langchain/classic/vectorstores/memory";
import { Embeddings } from "@langchain/core/embeddings";
import { create, insertMultiple, search as searchOrama } from "@orama/orama";
import { stemmer as danishStemmer } from "@orama/stemmers/danish";
import MiniSearch from "minisearch";
import { isStopWord } from "../../../src/language/stop-words.ts";
import type { EmbeddingModel } from "../../../src/ports/embedding-model.ts";

/** A piece of the documents, as an engine is given it. */
export interface Chunk {
  readonly id: string;
  readonly text: string;
}

/** Something that searches: gives texts, best first. */
export interface Engine {
  readonly name: string;
  readonly what: string;
  search(question: string): Promise<readonly string[]>;
}

/** Hits asked of every engine: enough for 5,000 characters of short pieces. */
export const hitLimit = 20;

function miniSearch(chunks: readonly Chunk[]): Engine[] {
  const textOf = new Map(chunks.map((chunk) => [chunk.id, chunk.text]));
  const index = new MiniSearch<Chunk>({ fields: ["text"] });
  index.addAll(chunks);
  const search = (options: object) => async (question: string) =>
    index
      .search(question, options)
      .slice(0, hitLimit)
      .map((hit) => textOf.get(String(hit.id)) ?? "");
  return [
    { name: "MiniSearch", what: "as it comes", search: search({}) },
    { name: "MiniSearch fuzzy", what: "fuzzy 0.2, prefix", search: search({ fuzzy: 0.2, prefix: true }) },
  ];
}

/** Orama brings no Danish stop words without a further package: it gets ours, as far as the texts have them. */
function stopWordsIn(chunks: readonly Chunk[]): string[] {
  const words = new Set(chunks.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
  return [...words].filter((word) => isStopWord(word, "da"));
}

async function orama(chunks: readonly Chunk[]): Promise<Engine> {
  const index = create({
    schema: { text: "string" } as const,
    components: {
      tokenizer: { stemming: true, language: "danish", stemmer: danishStemmer, stopWords: stopWordsIn(chunks) },
    },
  });
  await insertMultiple(
    index,
    chunks.map(({ text }) => ({ text })),
  );
  return {
    name: "Orama",
    what: "Danish stemmer, our stop words, any word matches",
    search: async (question) =>
      (await searchOrama(index, { term: question, limit: hitLimit, threshold: 1 })).hits.map((hit) =>
        String((hit.document as { text: string }).text),
      ),
  };
}

async function lance(chunks: readonly Chunk[], embedding: EmbeddingModel | null, folder: string): Promise<Engine[]> {
  const connection = await lancedb.connect(folder);
  const vectors = embedding
    ? await embedding.embed(
        chunks.map(({ text }) => text),
        "passage",
      )
    : null;
  const table = await connection.createTable(
    "chunks",
    chunks.map(({ id, text }, i) => ({ id, text, ...(vectors ? { vector: [...(vectors[i] as Float32Array)] } : {}) })),
  );
  await table.createIndex("text", {
    config: lancedb.Index.fts({ language: "Danish", stem: true, removeStopWords: true, asciiFolding: true }),
  });
  const texts = (rows: unknown[]) => (rows as { text: string }[]).map((row) => row.text);
  const engines: Engine[] = [
    {
      name: "LanceDB full text",
      what: "Danish stemming and stop words",
      search: async (question) =>
        texts(
          await table
            .query()
            .fullTextSearch(question.replace(/[^\p{L}\p{N}\s]/gu, " "))
            .select(["text", "_score"])
            .limit(hitLimit)
            .toArray(),
        ),
    },
  ];
  if (embedding)
    engines.push({
      name: "LanceDB vectors",
      what: `plain vector search, ${embedding.id}`,
      search: async (question) => {
        const [vector] = await embedding.embed([question], "query");
        const query = table.vectorSearch(vector as Float32Array).distanceType("dot");
        return texts(await query.select(["text", "_distance"]).limit(hitLimit).toArray());
      },
    });
  return engines;
}

async function langChain(chunks: readonly Chunk[], embedding: EmbeddingModel, name: string): Promise<Engine> {
  class TableEmbeddings extends Embeddings {
    override async embedDocuments(texts: string[]) {
      return (await embedding.embed(texts, "passage")).map((vector) => [...vector]);
    }
    override async embedQuery(text: string) {
      return [...((await embedding.embed([text], "query"))[0] ?? [])];
    }
  }
  const store = await MemoryVectorStore.fromTexts(
    chunks.map((chunk) => chunk.text),
    chunks.map(({ id }) => ({ id })),
    new TableEmbeddings({}),
  );
  return {
    name,
    what: `1000/200 splitter, memory vector store, ${embedding.id}`,
    search: async (question) =>
      (await store.similaritySearch(question, hitLimit)).map((document) => document.pageContent),
  };
}

/**
 * The usual libraries over the usual pieces, and the two that search by words once more over our
 * own passages, which tells how much the cutting alone is worth. All get our embedding; with a
 * `generalModel` the usual recipe also runs with that one, as somebody would set it up.
 */
export async function createPeers(
  chunks: readonly Chunk[],
  ourPassages: readonly Chunk[],
  embedding: EmbeddingModel | null,
  generalModel: EmbeddingModel | null,
  folder: string,
): Promise<Engine[]> {
  const onOurs = [...miniSearch(ourPassages), ...(await lance(ourPassages, null, `${folder}-ours`))];
  return [
    ...miniSearch(chunks),
    await orama(chunks),
    ...(await lance(chunks, embedding, folder)),
    ...(embedding ? [await langChain(chunks, embedding, "LangChain recipe, our table")] : []),
    ...(generalModel ? [await langChain(chunks, generalModel, "LangChain recipe, general model")] : []),
    ...onOurs.map((engine) => ({ ...engine, name: `${engine.name}, our passages` })),
  ];
}
