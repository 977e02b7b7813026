import { createPhraseTest } from "./phrase-test.ts";
import { foldLetters, preparedWords, prepareText } from "./prepare-text.ts";
import { emptyWords, keyboardRun, tellingTogether } from "./rules/empty-words.ts";

const tellsTogether = createPhraseTest(tellingTogether);
const empty = new Set(emptyWords.map((word) => foldLetters(word).replace(/[^a-z0-9]/g, "")));

/** "§ 119" names what is asked about without a word. */
const lawSection = /§\s*\d/;

/** True when nothing in the text can be read as words: marks, single letters, symbols. */
export function isUnreadable(text: string): boolean {
  return !/\p{L}{2,}/u.test(text) && !lawSection.test(text) && !/\d{6}/.test(text.replace(/[ .\-–/]/g, ""));
}

/** True when a text has no word that tells a subject: "hvad så?", "does it apply to her too". Pure and O(n). */
export function isVague(text: string): boolean {
  if (lawSection.test(text)) return false;
  const prepared = prepareText(text);
  const words = preparedWords(prepared);
  if (words.every((word) => empty.has(word)) && !tellsTogether(prepared)) return true;
  return words.length <= 3 && keyboardRun.test(prepared);
}
