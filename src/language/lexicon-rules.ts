import type { Language } from "../domain/vocabulary.ts";
import type { LexiconGroup } from "./lexicon.ts";
import { type Token, tokenise } from "./tokenise.ts";

/** How much what the lexicon adds counts beside a word as asked. */
const weights = { own: 0.6, foreign: 0.9, reverse: 0.3 };

/** A phrase of the lexicon found in a text, with what it stands for. */
export interface LexiconMatch {
  /** Words of the text that the phrase takes. */
  readonly length: number;
  readonly weight: number;
  readonly words: readonly Token[];
  readonly language: Language;
}

interface Rule {
  readonly pattern: readonly string[];
  readonly target: string;
  readonly language: Language;
  readonly weight: number;
}

export interface LexiconRules {
  /** True when some phrase begins with this stem. O(1). */
  opens(stem: string): boolean;
  /** The phrases that stand at `index` of a text given as stems. O(phrases that begin so). */
  at(stems: readonly string[], index: number): LexiconMatch[];
}

/** Rules from everyday words, abbreviations, bokmål and English to the terms, and back at little weight. O(lexicon). */
export function createLexiconRules(
  groups: readonly LexiconGroup[],
  stem: (word: string, language: Language) => string,
): LexiconRules {
  const rulesByFirst = new Map<string, Rule[]>();
  const add = (phrase: string, from: Language, target: string, to: Language, weight: number) => {
    // Stop words are kept, since "halvt rask" and "syg på halv tid" are phrases.
    const pattern = tokenise(phrase).map((token) => (token.kind === "word" ? stem(token.text, from) : token.text));
    const [first] = pattern;
    if (first === undefined) return;
    const rule = { pattern, target, language: to, weight };
    const known = rulesByFirst.get(first);
    if (known) known.push(rule);
    else rulesByFirst.set(first, [rule]);
  };
  for (const { term, also, abbr, nb, en } of groups) {
    for (const phrase of [...also, ...abbr]) {
      add(phrase, "da", term, "da", weights.own);
      add(term, "da", phrase, "da", weights.reverse);
    }
    for (const phrase of nb) {
      add(phrase, "nb", term, "da", weights.own);
      add(term, "da", phrase, "nb", weights.reverse);
    }
    for (const phrase of en) {
      add(phrase, "en", term, "da", weights.foreign);
      add(phrase, "da", term, "da", weights.own);
      add(term, "da", phrase, "en", weights.reverse);
    }
  }

  const tokens = new Map<string, readonly Token[]>();
  const tokensOf = (phrase: string): readonly Token[] => {
    const known = tokens.get(phrase) ?? tokenise(phrase);
    tokens.set(phrase, known);
    return known;
  };
  return {
    opens: (first) => rulesByFirst.has(first),
    at: (stems, index) =>
      (rulesByFirst.get(stems[index] ?? "") ?? [])
        .filter(({ pattern }) => pattern.every((part, offset) => stems[index + offset] === part))
        .map(({ pattern, target, language, weight }) => ({
          length: pattern.length,
          weight,
          words: tokensOf(target),
          language,
        })),
  };
}
