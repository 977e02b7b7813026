import { isOfAnotherTime, standingOn } from "../../domain/validity.ts";
import type { IndexedPassage, PassageFilter } from "../../ports/passage-index.ts";

/** True when a passage passes the filter; the same rule as the engines' own filters. */
export function passesFilter(
  {
    passage,
  }: { readonly passage: Pick<IndexedPassage["passage"], "collection" | "kind" | "jurisdiction" | "validity"> },
  filter: PassageFilter,
): boolean {
  if (filter.collection && passage.collection !== filter.collection) return false;
  if (filter.kind && passage.kind !== filter.kind) return false;
  if (filter.jurisdiction && passage.jurisdiction !== filter.jurisdiction) return false;
  return !filter.inForceOn || !isOfAnotherTime(standingOn(passage.validity, filter.inForceOn));
}
