import type { CorpusStatistics, IndexedPassage } from "../ports/passage-index.ts";
import { type TermSaturations, termSaturations } from "./bm25f.ts";
import type { RankingWeights } from "./ranking.ts";

/** One word of a question in all its forms that the corpus knows. */
export interface QueryWord {
  /** The word as asked. */
  readonly from: string;
  readonly forms: readonly { readonly term: string; readonly weight: number; readonly idf: number }[];
  /** Most that this word can add. */
  readonly ceiling: number;
}

/** What a passage shares with a question. */
export interface LexicalScore {
  /** Sum over the words: the best form, and a share of the further ones. */
  readonly lexical: number;
  /** Sum over the words of how much of its ceiling each reached. */
  readonly covered: number;
  readonly matchedWords: readonly string[];
  /** Which of the terms looked for stand in the passage. */
  has(term: string): boolean;
}

export interface LexicalScorer {
  /** Scores all `entries`, in order. O(terms of the passages), whatever the length of the question. */
  score(entries: readonly IndexedPassage[], words: readonly QueryWord[]): LexicalScore[];
}

/** A word counts as matched from this share of its ceiling on. */
const matchedShare = 0.15;

/**
 * A scorer for one corpus. It keeps the saturated frequencies of every passage it has seen, as
 * long as the passage itself is kept.
 */
export function createLexicalScorer(statistics: CorpusStatistics, weights: RankingWeights): LexicalScorer {
  const numbers = new Map<string, number>();
  for (const term of statistics.documentFrequency.keys()) numbers.set(term, numbers.size);
  /** For each term the number of the form that asks for it, from 1; 0 while nobody asks. */
  const formOfTerm = new Uint16Array(numbers.size);

  const saturated = new WeakMap<IndexedPassage, TermSaturations>();
  const saturationsOf = (entry: IndexedPassage): TermSaturations => {
    let saturations = saturated.get(entry);
    if (!saturations) {
      saturations = termSaturations(entry.terms, statistics, weights.fields, numbers);
      saturated.set(entry, saturations);
    }
    return saturations;
  };

  return {
    score(entries, words) {
      const forms = words.flatMap((word, wordNumber) => word.forms.map((form) => ({ ...form, wordNumber })));
      const wordOfForm = Uint16Array.from(forms, (form) => form.wordNumber);
      const worth = Float64Array.from(forms, (form) => form.weight * form.idf);
      const termNumbers = forms.map((form) => numbers.get(form.term));
      termNumbers.forEach((number, form) => {
        if (number !== undefined) formOfTerm[number] = form + 1;
      });
      const best = new Float64Array(words.length);
      const sum = new Float64Array(words.length);
      const scores = entries.map((entry): LexicalScore => {
        const { terms, values } = saturationsOf(entry);
        best.fill(0);
        sum.fill(0);
        const found: number[] = [];
        for (let i = 0; i < terms.length; i++) {
          const form = (formOfTerm[terms[i] as number] as number) - 1;
          if (form < 0) continue;
          const word = wordOfForm[form] as number;
          const value = (worth[form] as number) * (values[i] as number);
          sum[word] = (sum[word] as number) + value;
          if (value > (best[word] as number)) best[word] = value;
          found.push(form);
        }
        let lexical = 0;
        let covered = 0;
        const matchedWords: string[] = [];
        words.forEach((word, i) => {
          const most = best[i] as number;
          if (most <= 0) return;
          lexical += most + weights.furtherForms * ((sum[i] as number) - most);
          covered += Math.min(word.ceiling, most * (1 + weights.fields.k1));
          if (most > matchedShare * word.ceiling) matchedWords.push(word.from);
        });
        return { lexical, covered, matchedWords, has: (term) => found.some((form) => forms[form]?.term === term) };
      });
      for (const number of termNumbers) if (number !== undefined) formOfTerm[number] = 0;
      return scores;
    },
  };
}
