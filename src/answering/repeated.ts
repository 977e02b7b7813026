/** Share of a sentence's words that one sentence before it must hold for it to say nothing new. */
const sameWords = 0.7;
const fewestWords = 4;
const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** What an answer has told so far. */
export interface Told {
  /** True for a sentence without a number that is new and with hardly a word that one told before lacks. */
  repeats(text: string, terms: ReadonlySet<string>): boolean;
  add(text: string, terms: ReadonlySet<string>): void;
}

/** Remembers sentences with their analysed terms, to know again the same fact in nearly the same words. */
export function createTold(): Told {
  const numbers = new Set<string>();
  const sentences: ReadonlySet<string>[] = [];
  return {
    repeats(text, terms) {
      if (terms.size < fewestWords || numbersIn(text).some((number) => !numbers.has(number))) return false;
      return sentences.some((told) => {
        let shared = 0;
        for (const term of terms) if (told.has(term)) shared++;
        return shared >= sameWords * terms.size;
      });
    },
    add(text, terms) {
      for (const number of numbersIn(text)) numbers.add(number);
      sentences.push(terms);
    },
  };
}
