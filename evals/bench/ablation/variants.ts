import { RecursiveCharacterTextSplitter } from "@langchain/textsplitters";
import type { Passage } from "../../../src/domain/passage.ts";
import type { AnalyserOptions } from "../../../src/language/analyser.ts";
import { defaultRanking, type RankingWeights } from "../../../src/retrieval/ranking.ts";

/** The search with one part left out. What is not given is as in the service. */
export interface Variant {
  readonly name: string;
  /** What leaving it out means here. */
  readonly what: string;
  readonly analyser?: AnalyserOptions;
  readonly ranking?: RankingWeights;
  readonly passages?: (passages: readonly Passage[]) => Promise<readonly Passage[]>;
  /** False: no embedding, so that words alone find and rank. */
  readonly meaning?: false;
  /** False: no terms, so that nearness of vectors alone finds and ranks. */
  readonly words?: false;
}

const mapped = (change: (passage: Passage) => Passage) => async (passages: readonly Passage[]) => passages.map(change);
const isLibrary = (passage: Passage) => passage.collection === "library";
const noPenalty = Object.fromEntries(
  Object.keys(defaultRanking.penalty).map((name) => [name, 1]),
) as unknown as RankingWeights["penalty"];

/** The library cut as most recipes cut: 1,000 characters with 200 of overlap, without headings. */
async function inEqualPieces(passages: readonly Passage[]): Promise<readonly Passage[]> {
  const splitter = new RecursiveCharacterTextSplitter({ chunkSize: 1_000, chunkOverlap: 200 });
  const documents = Map.groupBy(passages.filter(isLibrary), (passage) => passage.documentId);
  const pieces: Passage[] = [];
  for (const [documentId, own] of documents) {
    const text = own.map((passage) => passage.markdown).join("");
    for (const [i, piece] of (await splitter.splitText(text)).entries())
      pieces.push({
        ...(own[0] as Passage),
        passageId: `${documentId}#piece-${i}`,
        headings: [],
        text: piece,
        markdown: piece,
        position: i,
      });
  }
  return [...passages.filter((passage) => !isLibrary(passage)), ...pieces];
}

/** Measured with a table that has not learned the held-out questions, in place of the one that comes with the project. */
export const heldOutVariants: readonly Variant[] = [
  { name: "held-out table", what: "everything, with an embedding table that has learned fewer of our questions" },
  { name: "held-out table (words left out)", what: "that table's vectors alone: no terms, no fusion", words: false },
];

/** The whole search, then each part left out by itself. */
export const variants: readonly Variant[] = [
  { name: "everything", what: "the search as it is" },
  { name: "stems", what: "words as they are folded, without stems", analyser: { stems: false } },
  { name: "compounds", what: "compounds are not split", analyser: { compounds: false } },
  { name: "lexicon", what: "no lexicon", analyser: { lexicon: false } },
  { name: "spelling", what: "no repair of unknown words by character n-grams", analyser: { spelling: false } },
  {
    name: "questions",
    what: "passages without the ways people ask (asked)",
    passages: mapped((passage) => ({ ...passage, questions: [] })),
  },
  { name: "titles", what: "passages without their document's title", passages: mapped((p) => ({ ...p, title: "" })) },
  { name: "headings", what: "passages without headings", passages: mapped((p) => ({ ...p, headings: [] })) },
  { name: "meaning (dense)", what: "words alone: no vectors, no fusion", meaning: false },
  { name: "words (lexical)", what: "vectors alone: no terms, no fusion", words: false },
  {
    name: "coverage",
    what: "covering all words of a question does not count",
    ranking: { ...defaultRanking, coverage: 0 },
  },
  {
    name: "document lift",
    what: "a document's best passage does not lift its others",
    ranking: { ...defaultRanking, document: 0 },
  },
  {
    name: "validity, country, reader",
    what: "no passage steps back for its time, country, language or reader",
    ranking: { ...defaultRanking, penalty: noPenalty },
  },
  { name: "diversity", what: "one document may fill the list", ranking: { ...defaultRanking, sameDocument: 0 } },
  {
    name: "library passages",
    what: "library text in pieces of 1,000 characters with 200 of overlap, running headers in them",
    passages: inEqualPieces,
  },
];
