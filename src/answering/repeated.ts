import { wholeWords } from "./understand/whole-words.ts";
import { actorsIn } from "./verify/actors.ts";

/** Share of a sentence's words that one sentence before it must hold for it to say nothing new. */
const sameWords = 0.7;
const fewestWords = 4;
const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** Words with a capital that begin no sentence; who it is told by is no further fact. */
const namesIn = (text: string): readonly string[] =>
  text.match(/(?<=[\p{Ll},(/] )(?<!(?:ifølge|according to|skrev|fra) )\p{Lu}[\p{L}-]+/gu) ?? [];
/** What narrows a fact down; words of one meaning are one. */
const conditions: readonly RegExp[] = [
  "hvis|når|dersom|if|when",
  "kun|bare|only",
  "medmindre|med mindre|undtagen|undtaget|unntatt|unless|except",
  "mest|flest|most",
  "mindst|færrest|minst|least|fewest",
].map((words) => wholeWords(words));

/** What an answer has told so far. */
export interface Told {
  /** True for a sentence that adds nothing and has hardly a word that one told before lacks. */
  repeats(text: string, terms: ReadonlySet<string>): boolean;
  /** True for a sentence with a number, a name, a condition or somebody who acts that nothing told before has. */
  adds(text: string): boolean;
  add(text: string, terms: ReadonlySet<string>): void;
}

/** Remembers sentences with their analysed terms, to know again the same fact in nearly the same words. */
export function createTold(): Told {
  const facts = new Set<unknown>();
  const factsIn = (text: string): readonly unknown[] => [
    ...numbersIn(text),
    ...namesIn(text),
    ...actorsIn(text),
    ...conditions.filter((pattern) => pattern.test(text)),
  ];
  const adds = (text: string): boolean => factsIn(text).some((fact) => !facts.has(fact));
  const sentences: ReadonlySet<string>[] = [];
  return {
    repeats(text, terms) {
      if (terms.size < fewestWords || adds(text)) return false;
      return sentences.some((told) => {
        let shared = 0;
        for (const term of terms) if (told.has(term)) shared++;
        return shared >= sameWords * terms.size;
      });
    },
    adds,
    add(text, terms) {
      for (const fact of factsIn(text)) facts.add(fact);
      sentences.push(terms);
    },
  };
}
