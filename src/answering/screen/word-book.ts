/**
 * Words that a text may hold: `mig` stands for that word, `tomat*` for one that begins so,
 * `*smerte` for those letters anywhere.
 */

/** A prepared text with its words. */
export interface TextWords {
  readonly prepared: string;
  /** Each once. Marks and numbers with a comma are left out: they answer to no word of the notation. */
  readonly words: ReadonlySet<string>;
}

export function textWords(prepared: string): TextWords {
  return { prepared, words: new Set(prepared.split(" ").filter((word) => /^(?:[a-z0-9]+|[§%])$/.test(word))) };
}

/** O(words of the text). */
export function holdsWord({ prepared, words }: TextWords, word: string): boolean {
  if (word.startsWith("*")) return prepared.includes(word.slice(1));
  if (!word.endsWith("*")) return words.has(word);
  const beginning = word.slice(0, -1);
  for (const own of words) if (own.startsWith(beginning)) return true;
  return false;
}

/** Things entered under words, found by a text that holds one of them. */
export interface WordBook<Thing> {
  enter(words: readonly string[], thing: Thing): void;
  /** Each thing once. O(letters + things found). */
  find(text: TextWords): Set<Thing>;
}

/** Beginnings are looked up by so many letters. */
const keyLength = 3;

export function createWordBook<Thing>(): WordBook<Thing> {
  const whole = new Map<string, Thing[]>();
  const parts = new Map<string, Thing[]>();
  /** By their first letters; shorter ones by themselves. */
  const beginnings = new Map<string, { readonly beginning: string; readonly things: Thing[] }[]>();

  const enterIn = (book: Map<string, Thing[]>, word: string, thing: Thing) => {
    const things = book.get(word);
    if (things) things.push(thing);
    else book.set(word, [thing]);
  };
  const enterBeginning = (beginning: string, thing: Thing) => {
    const key = beginning.slice(0, keyLength);
    const alike = beginnings.get(key) ?? [];
    beginnings.set(key, alike);
    const known = alike.find((entry) => entry.beginning === beginning);
    if (known) known.things.push(thing);
    else alike.push({ beginning, things: [thing] });
  };

  return {
    enter(words, thing) {
      for (const word of words) {
        const beginning = word.slice(0, -1);
        if (word.startsWith("*")) enterIn(parts, word.slice(1), thing);
        else if (word.endsWith("*")) enterBeginning(beginning, thing);
        else enterIn(whole, word, thing);
      }
    },
    find({ prepared, words }) {
      const found = new Set<Thing>();
      const take = (things: readonly Thing[] | undefined) => {
        if (things) for (const thing of things) found.add(thing);
      };
      for (const word of words) {
        take(whole.get(word));
        for (let length = 2; length <= keyLength && length <= word.length; length++) {
          const alike = beginnings.get(word.slice(0, length));
          if (alike) for (const { beginning, things } of alike) if (word.startsWith(beginning)) take(things);
        }
      }
      for (const [part, things] of parts) if (prepared.includes(part)) take(things);
      return found;
    },
  };
}
