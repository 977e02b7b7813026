import { foldWord } from "../../../language/normalise.ts";
import { tokenise } from "../../../language/tokenise.ts";
import { type TextUnit, textUnits } from "../text-keys.ts";
import type { TrainingCorpus } from "./training-corpus.ts";

/** A word, number or law reference of the corpus, with how it is written most and how often it occurs. */
export interface CorpusUnit extends TextUnit {
  readonly spelling: string;
  readonly count: number;
  readonly isEnglish: boolean;
}

/**
 * All units of the corpus in order of appearance. Everyday words that occur nowhere else have a
 * count of 0. A word is English when only English lists and texts have it.
 */
export function corpusUnits(corpus: TrainingCorpus): CorpusUnit[] {
  const units = new Map<string, { isWord: boolean; count: number; spellings: Map<string, number>; english: boolean }>();
  const add = (text: string, count: number, english: boolean) => {
    const spellings = new Map(
      tokenise(text.normalize("NFC")).map((token) => [foldWord(token.text), token.text.toLowerCase()]),
    );
    for (const { form, isWord } of textUnits(text)) {
      let unit = units.get(form);
      if (!unit) {
        unit = { isWord, count: 0, spellings: new Map(), english: true };
        units.set(form, unit);
      }
      const spelling = spellings.get(form) ?? form;
      unit.count += count;
      unit.spellings.set(spelling, (unit.spellings.get(spelling) ?? 0) + 1);
      unit.english &&= english;
    }
  };
  for (const passage of corpus.passages) {
    add(passage.text, 1, passage.language === "en");
    for (const question of passage.questions) add(question, 1, true);
  }
  for (const { text, language } of [...corpus.phrases, ...corpus.furtherTexts]) add(text, 1, language === "en");
  const everyday = new Set<string>();
  for (const { text, language } of corpus.everydayWords) {
    add(text, 0, language === "en");
    if (language === "en") everyday.add(foldWord(text));
  }
  return [...units].map(([form, { isWord, count, spellings, english }]) => ({
    form,
    isWord,
    count,
    spelling: [...spellings].reduce((best, next) => (next[1] > best[1] ? next : best))[0],
    isEnglish: english && everyday.has(form),
  }));
}
