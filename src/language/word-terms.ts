import type { Language } from "../domain/vocabulary.ts";
import { foldWord } from "./normalise.ts";
import { stemWord } from "./stem.ts";
import { isStopWord } from "./stop-words.ts";
import { numberOfWord } from "./tokenise.ts";

/** Words whose analysis is kept. A corpus has some ten thousand; what people type beyond it must not fill the memory. */
const keptWords = 12_000;

/** What single words come to. Each answer is kept, so that a word seen before costs O(1). */
export interface WordTerms {
  stem(word: string, language: Language): string;
  /** The stems of the parts of a compound, each once; [] for what is none. O(length²) the first time. */
  partStems(word: string): readonly string[];
  /** The index terms of a word of a text: number, stem, and `+part` for each part of a compound. */
  termsOf(word: string, language: Language): readonly string[];
}

/** A map from words that takes no more when it holds as many as are worth keeping. */
function kept<Value>(make: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    let value = known.get(word);
    if (value === undefined) {
      value = make(word);
      if (known.size < keptWords) known.set(word, value);
    }
    return value;
  };
}

/** @param stems false to leave words as they are, for the ablation bench. */
export function createWordTerms(splitCompound: (folded: string) => readonly string[], stems: boolean): WordTerms {
  // Danish and bokmål share their stems.
  const scandinavian = kept((word) => (stems ? stemWord(word, "da") : foldWord(word)));
  const english = kept((word) => (stems ? stemWord(word, "en") : foldWord(word)));
  const stem = (word: string, language: Language) => (language === "en" ? english(word) : scandinavian(word));
  const partStems = kept((word): readonly string[] => [
    ...new Set(splitCompound(foldWord(word)).map((part) => stem(part, "da"))),
  ]);
  const analyse = (word: string, language: Language): readonly string[] => {
    const terms: string[] = [];
    const digits = numberOfWord(word, language);
    if (digits !== null) terms.push(digits);
    if (isStopWord(word, language)) return terms;
    const own = stem(word, language);
    terms.push(own);
    // Danish terms stand in brackets in English texts: index them as Danish words too.
    if (language === "en" && stem(word, "da") !== own) terms.push(stem(word, "da"));
    for (const part of partStems(word)) if (part !== own) terms.push(`+${part}`);
    return terms;
  };
  const terms: Readonly<Record<Language, (word: string) => readonly string[]>> = {
    da: kept((word) => analyse(word, "da")),
    nb: kept((word) => analyse(word, "nb")),
    en: kept((word) => analyse(word, "en")),
  };
  return { stem, partStems, termsOf: (word, language) => terms[language](word) };
}
