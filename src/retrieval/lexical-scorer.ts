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

/** What passages share with a question, by their place among those scored. */
export interface LexicalScores {
  /** Sum over the words: the best form, and a share of the further ones. */
  readonly lexical: Float64Array;
  /** Sum over the words of how much of its ceiling each reached. */
  readonly covered: Float64Array;
  /** The words that the passage answers to. */
  matchedWords(passage: number): string[];
  /** Which of the terms looked for stand in the passage. */
  has(passage: number, term: string): boolean;
}

export interface LexicalScorer {
  /** Scores all `entries`, in order. O(terms of the passages), whatever the length of the question. */
  score(entries: readonly IndexedPassage[], words: readonly QueryWord[]): LexicalScores;
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
      const ceilings = Float64Array.from(words, (word) => word.ceiling);
      const best = new Float64Array(words.length);
      const sum = new Float64Array(words.length);
      const lexical = new Float64Array(entries.length);
      const covered = new Float64Array(entries.length);
      /** For each passage and word 1 when the passage answers to it. */
      const matched = new Uint8Array(entries.length * words.length);
      entries.forEach((entry, passage) => {
        const { terms, values } = saturationsOf(entry);
        best.fill(0);
        sum.fill(0);
        for (let i = 0; i < terms.length; i++) {
          const form = (formOfTerm[terms[i] as number] as number) - 1;
          if (form < 0) continue;
          const word = wordOfForm[form] as number;
          const value = (worth[form] as number) * (values[i] as number);
          sum[word] = (sum[word] as number) + value;
          if (value > (best[word] as number)) best[word] = value;
        }
        let own = 0;
        let reached = 0;
        for (let word = 0; word < words.length; word++) {
          const most = best[word] as number;
          if (most <= 0) continue;
          const ceiling = ceilings[word] as number;
          own += most + weights.furtherForms * ((sum[word] as number) - most);
          reached += Math.min(ceiling, most * (1 + weights.fields.k1));
          if (most > matchedShare * ceiling) matched[passage * words.length + word] = 1;
        }
        lexical[passage] = own;
        covered[passage] = reached;
      });
      for (const number of termNumbers) if (number !== undefined) formOfTerm[number] = 0;
      return {
        lexical,
        covered,
        matchedWords(passage) {
          const found: string[] = [];
          for (let word = 0; word < words.length; word++)
            if (matched[passage * words.length + word]) found.push((words[word] as QueryWord).from);
          return found;
        },
        has(passage, term) {
          const number = numbers.get(term);
          const looksFor = number !== undefined && forms.some((form) => form.term === term);
          return looksFor && saturationsOf(entries[passage] as IndexedPassage).terms.includes(number);
        },
      };
    },
  };
}
