import type { IndexedPassage } from "../ports/passage-index.ts";
import type { RetrievalHit } from "../retrieval/retrieve.ts";
import type { AnsweringDependencies } from "./dependencies.ts";

/** All passages of the documents that the best hits come from. Long library documents are left out. */
export async function documentsOf(
  { index }: AnsweringDependencies,
  hits: readonly RetrievalHit[],
): Promise<Map<string, readonly IndexedPassage[]>> {
  const passageIds = new Map(index.documents.map((document) => [document.id, document.passageIds]));
  const ids = [...new Set(hits.slice(0, 8).map((hit) => hit.entry.passage.documentId))];
  const lists = await Promise.all(
    ids.map(async (id): Promise<[string, readonly IndexedPassage[]]> => {
      const own = passageIds.get(id) ?? [];
      return [id, own.length <= 60 ? await index.get(own) : []];
    }),
  );
  return new Map(lists);
}
