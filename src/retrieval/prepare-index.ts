import type { DocumentSummary, Passage } from "../domain/passage.ts";
import { type Analyser, analyserVersion } from "../language/analyser.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { countWords } from "../language/vocabulary.ts";
import type { EmbeddingModel } from "../ports/embedding-model.ts";
import {
  type CorpusStatistics,
  type FieldName,
  type FieldTerms,
  fieldNames,
  type IndexBuild,
  type IndexedPassage,
} from "../ports/passage-index.ts";

/**
 * What a passage says to an embedding model: its place in the document, then its text. The ways of
 * asking stay out: with them the vectors of an article's passages lie too close together
 * (docs/decisions/0005). O(n) in characters.
 */
export function embeddingText(passage: Passage): string {
  return [passage.title, passage.headings.join(" - "), passage.text].filter(Boolean).join("\n").slice(0, 2_000);
}

const noTerms: FieldTerms = { title: [], questions: [], headings: [], body: [] };

function fieldTerms(passage: Passage, analyser: Analyser): FieldTerms {
  if (!passage.text) return noTerms;
  const analyse = (text: string) => analyser.analyseText(text, passage.language);
  return {
    title: analyse(passage.title),
    questions: passage.questions.flatMap(analyse),
    headings: analyse(passage.headings.join(" ")),
    body: analyse(passage.text),
  };
}

/** The vocabulary of a set of passages: all their words and the words of the lexicon's terms. O(n) in characters. */
export function passageVocabulary(
  passages: readonly Passage[],
  lexicon: Lexicon,
  compoundParts: readonly string[] = [],
): Map<string, number> {
  const texts = function* () {
    for (const passage of passages) {
      yield passage.title;
      yield passage.headings.join(" ");
      yield passage.text;
      // Misspellings and English stand among the questions: they must not pass for known words.
    }
    for (const group of lexicon.groups) yield group.term;
    // Twice, since a part must occur twice to count.
    for (const part of compoundParts) yield `${part} ${part}`;
  };
  return countWords(texts());
}

/** Counts what the ranking's formulas need. O(terms of all passages). */
export function corpusStatistics(terms: readonly FieldTerms[]): CorpusStatistics {
  const documentFrequency = new Map<string, number>();
  const total: Record<FieldName, number> = { title: 0, questions: 0, headings: 0, body: 0 };
  for (const fields of terms) {
    const seen = new Set<string>();
    for (const field of fieldNames) {
      total[field] += fields[field].length;
      for (const term of fields[field]) seen.add(term);
    }
    for (const term of seen) documentFrequency.set(term, (documentFrequency.get(term) ?? 0) + 1);
  }
  const average = (field: FieldName) => (terms.length ? total[field] / terms.length : 0);
  return {
    passages: terms.length,
    documentFrequency,
    averageLength: {
      title: average("title"),
      questions: average("questions"),
      headings: average("headings"),
      body: average("body"),
    },
  };
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The name of the build that these inputs would give, without building it. O(n) in characters. */
export async function indexFingerprint(
  passages: readonly Passage[],
  lexicon: Lexicon,
  embeddingId: string,
  compoundParts: readonly string[] = [],
): Promise<string> {
  return (await sha256(JSON.stringify([analyserVersion, embeddingId, lexicon, compoundParts, passages]))).slice(0, 16);
}

const embeddingBatch = 64;

/**
 * Analyses and embeds all passages of a build. Pure apart from the embedding model;
 * `progress` is told how many of how many passages are done. O(n) in characters, all in memory.
 */
export async function prepareIndex(
  input: {
    passages: readonly Passage[];
    documents: readonly DocumentSummary[];
    lexicon: Lexicon;
    compoundParts?: readonly string[];
    vocabulary: ReadonlyMap<string, number>;
    analyser: Analyser;
    embedding: EmbeddingModel | null;
  },
  progress: (done: number, of: number) => void = () => {},
): Promise<IndexBuild> {
  const { passages, documents, lexicon, vocabulary, analyser, embedding } = input;
  const terms = passages.map((passage) => fieldTerms(passage, analyser));
  const vectors: (Float32Array | null)[] = [];
  if (embedding) {
    for (let i = 0; i < passages.length; i += embeddingBatch) {
      const batch = passages.slice(i, i + embeddingBatch);
      const embedded = await embedding.embed(batch.map(embeddingText), "passage");
      // A passage without text (a table of contents, a page header) is kept but never found.
      vectors.push(...embedded.map((vector, k) => (batch[k]?.text ? vector : new Float32Array(vector.length))));
      progress(Math.min(i + embeddingBatch, passages.length), passages.length);
    }
  }
  const embeddingId = embedding?.id ?? "none";
  const rows = passages.map(
    (passage, i): IndexedPassage => ({ passage, terms: terms[i] as FieldTerms, vector: vectors[i] ?? null }),
  );
  progress(passages.length, passages.length);
  return {
    description: {
      fingerprint: await indexFingerprint(passages, lexicon, embeddingId, input.compoundParts),
      analyserVersion,
      embeddingId,
      builtAt: new Date().toISOString(),
      documents: documents.length,
      passages: passages.length,
    },
    rows,
    documents,
    statistics: corpusStatistics(terms),
    vocabulary,
  };
}
