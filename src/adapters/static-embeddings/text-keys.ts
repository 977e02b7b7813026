import { foldWord } from "../../language/normalise.ts";
import { canonicalNumber, tokenise } from "../../language/tokenise.ts";

/**
 * What a text is looked up by in the static table. Each word, number or law reference has one key
 * of its own and the keys of its parts, so that a misspelling or an unknown compound still finds
 * most of what it is made of. Keys are 32-bit hashes: the table holds no words.
 */
export interface TextUnit {
  /** Lower case, folded, as all spellings of the word are; law references and numbers are canonical. */
  readonly form: string;
  readonly isWord: boolean;
}

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;
const shortestPart = 3;
const longestPart = 5;
/** Longer words are cut: nobody asks with them, and a key per letter must stay bounded. */
const longestWord = 48;

/** Spreads the bits of an FNV-1a state (the finaliser of MurmurHash3). */
function finish(state: number): number {
  let hash = state ^ (state >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The units of a text in order. O(n). */
export function textUnits(text: string): TextUnit[] {
  return tokenise(text.normalize("NFC")).map((token) => {
    if (token.kind === "word") return { form: foldWord(token.text).slice(0, longestWord), isWord: true };
    return { form: token.kind === "number" ? canonicalNumber(token.text) : token.text, isWord: false };
  });
}

/** The key of a whole unit, apart from the keys of all parts. FNV-1a over the form behind a mark. */
export function unitKey(form: string): number {
  let state = Math.imul(offsetBasis ^ 0x3d, prime);
  for (let i = 0; i < form.length; i++) state = Math.imul(state ^ form.charCodeAt(i), prime);
  return finish(state);
}

/** Keys of the 3 to 5 letter parts of `<word>`, the marks telling beginnings and ends. O(length). */
export function partKeys(word: string): number[] {
  const marked = `<${word}>`;
  const keys: number[] = [];
  for (let start = 0; start + shortestPart <= marked.length; start++) {
    let state = offsetBasis;
    for (let end = start; end < marked.length && end < start + longestPart; end++) {
      state = Math.imul(state ^ marked.charCodeAt(end), prime);
      if (end - start + 1 >= shortestPart) keys.push(finish(state));
    }
  }
  return keys;
}
