import type { IndexedPassage, PassageIndex } from "../ports/passage-index.ts";
import type { RetrievalHit } from "../retrieval/retrieve.ts";
import type { AnsweringDependencies } from "./dependencies.ts";

/** By document the ids of its passages; made once for as long as an index is in use. */
const passageIdsOf = new WeakMap<PassageIndex, ReadonlyMap<string, readonly string[]>>();

function passageIds(index: PassageIndex): ReadonlyMap<string, readonly string[]> {
  const known = passageIdsOf.get(index);
  if (known) return known;
  const made = new Map(index.documents.map((document) => [document.id, document.passageIds]));
  passageIdsOf.set(index, made);
  return made;
}

/** All passages of the documents that the best hits come from. Long library documents are left out. */
export async function documentsOf(
  { index }: AnsweringDependencies,
  hits: readonly RetrievalHit[],
): Promise<Map<string, readonly IndexedPassage[]>> {
  const ids = [...new Set(hits.slice(0, 8).map((hit) => hit.entry.passage.documentId))];
  const lists = await Promise.all(
    ids.map(async (id): Promise<[string, readonly IndexedPassage[]]> => {
      const own = passageIds(index).get(id) ?? [];
      return [id, own.length <= 60 ? await index.get(own) : []];
    }),
  );
  return new Map(lists);
}
