import MiniSearch, { type SearchOptions } from "minisearch";
import { type Chunk, hitLimit, type MakeEngine } from "../engine.ts";

function miniSearch(what: string, options: SearchOptions): MakeEngine {
  return async ({ pieces }) => {
    const textOf = new Map(pieces.map((piece) => [piece.id, piece.text]));
    const index = new MiniSearch<Chunk>({ fields: ["text"] });
    index.addAll(pieces);
    return {
      what,
      search: async (question) =>
        index
          .search(question, options)
          .slice(0, hitLimit)
          .map((hit) => textOf.get(String(hit.id)) ?? ""),
    };
  };
}

export const plain = miniSearch("words, as it comes", {});
export const fuzzy = miniSearch("words, fuzzy 0.2, prefix", { fuzzy: 0.2, prefix: true });
