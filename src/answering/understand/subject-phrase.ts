import { tokenise } from "../../language/tokenise.ts";
import { isEmptyWord, isGeneric, type SubjectSpan, subjectsOf } from "./turn-words.ts";

/** Small words that may stay between two words of a phrase. */
const linking = new Set(
  "ved i på med for under af av til om hos og og en et mod of in at with for to and during the fra som".split(" "),
);

/** The openings of a question, which a phrase of its subject goes without. */
const opening =
  /^(?:hvad (?:er|var|betyder|menes med)|hva (?:er|var|betyr|menes med)|hvem er|what (?:is|are|was|were)|who (?:is|are)|fortæl om|fortell om|tell me about)\s+(?:(?:en|et|ei|a|an|the|de|den|det)\s+)?(?:(?:særlige|nye)\s+)?/iu;

const longestPhrase = 8;
/** A text with a capital at its head. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A text without its closing marks and with single spaces. */
export function bare(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\s?!.,;:–-]+$/u, "")
    .trim();
}

/** A question of this many words is carried whole rather than cut down to its words of substance. */
const longestWhole = 26;
const longestName = 5;

export interface SubjectPhrase {
  readonly text: string;
  /** True for a name ("Seniorpension"), false for a question carried whole. */
  readonly isName: boolean;
}

/**
 * What a question is about, in its own words: "Hvad er en § 56-aftale?" gives "§ 56-aftale" and
 * "Hvor længe kan jeg få sygedagpenge?" "Sygedagpenge". Where no single name can be cut out the
 * whole question is given, and of a long one its words of substance with what links them. O(n).
 */
export function subjectPhrase(question: string): SubjectPhrase {
  const whole = bare(question);
  const defined = whole.replace(opening, "");
  if (defined !== whole && defined.split(" ").length <= longestPhrase && !/[?!]/.test(defined))
    return { text: capital(defined.split(/,\s/)[0] ?? defined), isName: true };
  const subjects = subjectsOf(whole);
  const chunks = chunksOf(whole, subjects);
  const [only] = chunks;
  if (chunks.length === 1 && only && subjects.length && only.split(" ").length <= longestName)
    return { text: capital(only), isName: true };
  if (whole.split(" ").length <= longestWhole || !chunks.length) return { text: capital(whole), isName: false };
  return { text: capital(chunks.join(", ")), isName: false };
}

/** The words of substance, those that hang together in one piece; `longestPhrase` words at most. */
function chunksOf(whole: string, subjects: readonly SubjectSpan[]): string[] {
  const inSubject = (start: number): boolean => subjects.some((span) => start >= span.start && start < span.end);
  const kept = tokenise(whole).filter((token) => {
    const written = whole.slice(token.start, token.end);
    return inSubject(token.start) || (token.kind !== "number" && !isEmptyWord(written) && !isGeneric(written));
  });
  const chunks: { start: number; end: number }[] = [];
  for (const token of kept.slice(0, longestPhrase)) {
    const last = chunks.at(-1);
    const gap = last ? whole.slice(last.end, token.start) : "";
    const words = tokenise(gap);
    const links =
      words.length <= 2 && words.every((word) => linking.has(word.text.toLowerCase())) && !/[,.?!;:]/.test(gap);
    if (last && links) last.end = token.end;
    else chunks.push({ start: token.start, end: token.end });
  }
  return chunks.map(({ start, end }) => whole.slice(start, end));
}
