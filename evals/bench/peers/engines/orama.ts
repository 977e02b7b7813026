import { create, insertMultiple, search } from "@orama/orama";
import { stemmer } from "@orama/stemmers/danish";
import { isStopWord } from "../../../../src/language/stop-words.ts";
import { type Chunk, hitLimit, type MakeEngine } from "../engine.ts";

/** Orama brings no Danish stop words without a further package: it gets ours, as far as the texts have them. */
function stopWordsIn(pieces: readonly Chunk[]): string[] {
  const words = new Set(pieces.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
  return [...words].filter((word) => isStopWord(word, "da"));
}

export const fullText: MakeEngine = async ({ pieces }) => {
  const index = create({
    schema: { text: "string" } as const,
    components: { tokenizer: { stemming: true, language: "danish", stemmer, stopWords: stopWordsIn(pieces) } },
  });
  await insertMultiple(
    index,
    pieces.map(({ text }) => ({ text })),
  );
  return {
    what: "words, Danish stemmer, our stop words, any word matches",
    search: async (question) =>
      (await search(index, { term: question, limit: hitLimit, threshold: 1 })).hits.map((hit) =>
        String((hit.document as { text: string }).text),
      ),
  };
};
