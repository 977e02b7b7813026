import type { BenchPieces } from "./bench-data.ts";
import type { Chunk } from "./engine.ts";
import type { MakerName } from "./makers.ts";

/** An engine of the bench. */
export interface Entrant {
  readonly name: string;
  readonly maker: MakerName;
  readonly pieces: readonly Chunk[];
  readonly ours: boolean;
}

/**
 * The usual libraries over the usual pieces, those that search by words once more over our own
 * passages, which tells how much the cutting alone is worth, and ours. `table`: the vector peers get
 * our embedding table; `generalModel`: the usual recipe also runs with one, as somebody would set it up.
 */
export function lineUp(
  { usual, ours }: BenchPieces,
  { table, generalModel }: { readonly table: boolean; readonly generalModel: boolean },
): Entrant[] {
  const peer = (name: string, maker: MakerName, pieces: readonly Chunk[] = usual): Entrant => ({
    name,
    maker,
    pieces,
    ours: false,
  });
  const own = (name: string, maker: MakerName): Entrant => ({ name, maker, pieces: [], ours: true });
  return [
    peer("MiniSearch", "miniSearch"),
    peer("MiniSearch fuzzy", "fuzzyMiniSearch"),
    peer("Orama", "orama"),
    peer("LanceDB full text", "lanceFullText"),
    ...(table
      ? [peer("LanceDB vectors", "lanceVectors"), peer("LangChain recipe, our table", "langChainOurTable")]
      : []),
    ...(generalModel ? [peer("LangChain recipe, general model", "langChainGeneralModel")] : []),
    peer("MiniSearch, our passages", "miniSearch", ours),
    peer("MiniSearch fuzzy, our passages", "fuzzyMiniSearch", ours),
    peer("LanceDB full text, our passages", "lanceFullText", ours),
    own("Vejviser", "service"),
    own("Vejviser, ranked passages alone", "rankedPassages"),
  ];
}
