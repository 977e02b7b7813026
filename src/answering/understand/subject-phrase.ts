import { tokenise } from "../../language/tokenise.ts";
import { isEmptyWord, isGeneric, subjectsOf } from "./turn-words.ts";
import { wholeWords } from "./whole-words.ts";

/** Small words that may stay between two words of a phrase. */
const linking = new Set("ved i på med for under af av til om hos og og en et mod of in at with for to and during the fra som".split(" "));

/** The openings of a question, which a phrase of its subject goes without. */
const opening = wholeWords(
  "^(?:hvad er (?:det for )?|hva er |what is |what are |what was |hvad var |hva var |hvem er |who is |hvad betyder |hva betyr |fortæl om |fortell om |tell me about )(?:en |et |ei |a |an |the |de |den |det )?(?:særlige |nye )?",
);

const longestPhrase = 8;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A text without its closing marks and with single spaces. */
export function bare(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\s?!.,;:–-]+$/u, "")
    .trim();
}

/**
 * What a question is about as a short phrase, in its own words: "Hvad er en § 56-aftale?" gives
 * "§ 56-aftale"; a long one its words of substance with what links them. O(n).
 */
export function subjectPhrase(question: string): string {
  const whole = bare(question);
  const defined = whole.replace(opening, "");
  if (defined !== whole && defined.split(" ").length <= longestPhrase && !/[?!]/.test(defined)) return capital(defined.split(/,\s/)[0] ?? defined);
  const subjects = subjectsOf(whole);
  const inSubject = (start: number): boolean => subjects.some((span) => start >= span.start && start < span.end);
  const tokens = tokenise(whole).map((token) => ({ ...token, written: whole.slice(token.start, token.end) }));
  const kept = tokens.filter(({ kind, written, start }) => inSubject(start) || (kind !== "number" && !isEmptyWord(written) && !isGeneric(written)));
  let phrase = "";
  let previous: (typeof tokens)[number] | undefined;
  for (const token of kept.slice(0, longestPhrase)) {
    if (previous) {
      const gap = whole.slice(previous.end, token.start);
      const words = tokenise(gap);
      const links = words.length <= 2 && words.every((word) => linking.has(word.text.toLowerCase())) && !/[,.?!;:]/.test(gap);
      phrase += links ? gap.replace(/\s+/g, " ") : ", ";
    }
    phrase += token.written;
    previous = token;
  }
  return capital(phrase || whole);
}
