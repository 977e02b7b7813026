import { remembering } from "../../language/remembering.ts";
import { compilePhrases } from "./phrase.ts";
import { phraseForms } from "./phrase-needs.ts";

/** Tells whether a prepared text meets one of some phrases. */
export type PhraseTest = (prepared: string) => boolean;

interface Form {
  readonly test: number;
  readonly phrase: string;
  readonly isWord: boolean;
  /** Of how many lists a text must hold a word. */
  readonly lists: number;
  pattern: RegExp | null;
}

/**
 * All phrases of the screen by the words they cannot do without. A text is looked up once, word by
 * word, and gives the few forms of some thousand that it can meet; the rest are never tried.
 */
const forms: Form[] = [];
/** For each list of needed words the number of its form. */
const formOfList: number[] = [];
/** Which lists a word is in: as it stands, by its beginning, by any part of it. */
const wholeWords = new Map<string, number[]>();
const beginnings = new Map<string, number[]>();
const innerParts = new Map<string, number[]>();
let longestBeginning = 0;
let tests = 0;

function enter(need: string, list: number): void {
  const [words, word] = need.startsWith("*")
    ? [innerParts, need.slice(1)]
    : need.endsWith("*")
      ? [beginnings, need.slice(0, -1)]
      : [wholeWords, need];
  if (words === beginnings) longestBeginning = Math.max(longestBeginning, word.length);
  const lists = words.get(word);
  if (lists) lists.push(list);
  else words.set(word, [list]);
}

/** The forms of which a text holds what they need, by test. O(letters + lists met + inner parts). */
function metForms(prepared: string): ReadonlyMap<number, readonly Form[]> {
  const seenLists = new Set<number>();
  const heldLists = new Map<number, number>();
  const found = new Map<number, Form[]>();
  const meet = (lists: readonly number[] | undefined) => {
    for (const list of lists ?? []) {
      if (seenLists.has(list)) continue;
      seenLists.add(list);
      const number = formOfList[list] as number;
      const form = forms[number] as Form;
      const held = (heldLists.get(number) ?? 0) + 1;
      heldLists.set(number, held);
      if (held < form.lists) continue;
      const others = found.get(form.test);
      if (others) others.push(form);
      else found.set(form.test, [form]);
    }
  };
  for (const word of new Set(prepared.split(" "))) {
    // A number with a comma or a mark answers to no word of the notation.
    if (!/^(?:[a-z0-9]+|[§%])$/.test(word)) continue;
    meet(wholeWords.get(word));
    for (let length = 2; length <= word.length && length <= longestBeginning; length++)
      meet(beginnings.get(word.slice(0, length)));
  }
  for (const [part, lists] of innerParts) if (prepared.includes(part)) meet(lists);
  return found;
}

let lookUp = remembering(metForms);

function meetsForm(form: Form, prepared: string): boolean {
  if (form.isWord) return true;
  form.pattern ??= compilePhrases([form.phrase]);
  return form.pattern.test(prepared);
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
    const form: Form = { test, phrase, isWord, lists: needs.length, pattern: null };
    if (!needs.length) always.push(form);
    const number = forms.push(form) - 1;
    for (const words of needs) {
      const list = formOfList.push(number) - 1;
      for (const word of new Set(words)) enter(word, list);
    }
  }
  // What was looked up before knows nothing of these forms.
  lookUp = remembering(metForms);
  const meets = (form: Form, prepared: string) => meetsForm(form, prepared);
  return (prepared) =>
    always.some((form) => meets(form, prepared)) ||
    (lookUp(prepared).get(test)?.some((form) => meets(form, prepared)) ?? false);
}
