import { remembering } from "../../language/remembering.ts";
import { compilePhrases } from "./phrase.ts";
import { phraseForms } from "./phrase-needs.ts";
import { createWordBook, holdsWord, type TextWords, textWords } from "./word-book.ts";

/** Tells whether a prepared text meets one of some phrases. */
export type PhraseTest = (prepared: string) => boolean;

/** A way of meeting a phrase that takes more than one word. */
interface Form {
  readonly test: number;
  readonly phrase: string;
  /** Of each of these lists a text must hold a word too. */
  readonly further: readonly (readonly string[])[];
  pattern: RegExp | null;
}

/** What a text can meet. */
interface Reading {
  readonly text: TextWords;
  /** Tests that one word of the text decides. */
  readonly met: ReadonlySet<number>;
  /** By test, the forms whose most telling word the text holds. */
  readonly possible: ReadonlyMap<number, readonly Form[]>;
}

/**
 * All phrases of the screen by the words they cannot do without. A text is looked up once, word by
 * word, and gives the few forms of some thousand that it can meet; the rest are never tried.
 */
const decisive = createWordBook<number>();
const telling = createWordBook<Form>();
let tests = 0;

/** O(letters + forms found). */
function read(prepared: string): Reading {
  const text = textWords(prepared);
  const possible = new Map<number, Form[]>();
  for (const form of telling.find(text)) {
    const others = possible.get(form.test);
    if (others) others.push(form);
    else possible.set(form.test, [form]);
  }
  return { text, met: decisive.find(text), possible };
}

let readingOf = remembering(read);

function meets(form: Form, text: TextWords): boolean {
  if (!form.further.every((words) => words.some((word) => holdsWord(text, word)))) return false;
  form.pattern ??= compilePhrases([form.phrase]);
  return form.pattern.test(text.prepared);
}

/**
 * A test that is true for a text that meets one of the phrases. A phrase's expression is compiled
 * only when a text holds what the phrase cannot do without. Throws `SyntaxError` on unbalanced brackets.
 */
export function createPhraseTest(phrases: readonly string[]): PhraseTest {
  const test = tests++;
  /** Of these nothing can be told beforehand. */
  const always: Form[] = [];
  for (const { phrase, needs, isWord } of phrases.flatMap(phraseForms)) {
    const [first, ...further] = needs;
    const form: Form = { test, phrase, further, pattern: null };
    if (!first) always.push(form);
    else if (isWord) decisive.enter(first, test);
    else telling.enter(first, form);
  }
  // What was read before knows nothing of these phrases.
  readingOf = remembering(read);
  return (prepared) => {
    const { text, met, possible } = readingOf(prepared);
    return (
      met.has(test) ||
      always.some((form) => meets(form, text)) ||
      (possible.get(test)?.some((form) => meets(form, text)) ?? false)
    );
  };
}
