import { createInMemoryCandidates } from "../../src/adapters/in-memory/postings.ts";
import type { IndexBuild, PassageIndex } from "../../src/ports/passage-index.ts";

/** A build searched where it lies, for benches that make many builds and keep none. */
export function indexInMemory(build: IndexBuild): PassageIndex {
  const byId = new Map(build.rows.map((row) => [row.passage.passageId, row]));
  const candidates = createInMemoryCandidates(build.rows);
  return {
    describe: () => build.description,
    statistics: build.statistics,
    vocabulary: build.vocabulary,
    documents: build.documents,
    lexicalCandidates: async (terms, filter, limit) => candidates.lexical(terms, filter, limit),
    nearestCandidates: async (vector, filter, limit) => candidates.nearest(vector, filter, limit),
    get: async (ids) => ids.flatMap((id) => byId.get(id) ?? []),
    close: async () => {},
  };
}
