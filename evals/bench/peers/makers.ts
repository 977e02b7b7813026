import type { MakeEngine } from "./engine.ts";

/** Each engine's maker; its library is loaded only by the process that makes it. */
export const makers = {
  miniSearch: async (setup) => (await import("./engines/mini-search.ts")).plain(setup),
  fuzzyMiniSearch: async (setup) => (await import("./engines/mini-search.ts")).fuzzy(setup),
  orama: async (setup) => (await import("./engines/orama.ts")).fullText(setup),
  lanceFullText: async (setup) => (await import("./engines/lance.ts")).fullText(setup),
  lanceVectors: async (setup) => (await import("./engines/lance.ts")).vectors(setup),
  langChainOurTable: async (setup) => (await import("./engines/lang-chain.ts")).ourTable(setup),
  langChainGeneralModel: async (setup) => (await import("./engines/lang-chain.ts")).generalModel(setup),
  service: async (setup) => (await import("./engines/vejviser.ts")).service(setup),
  rankedPassages: async (setup) => (await import("./engines/vejviser.ts")).rankedPassages(setup),
} satisfies Record<string, MakeEngine>;

export type MakerName = keyof typeof makers;
