import { stemWord } from "./stem.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Letters that may join the parts of a Scandinavian compound: arbejd+s+giver, syg+e+dagpenge, barn+e+pige. */
const links = ["", "s", "e", "er", "n"];

/** Short or frequent letter runs that look like words in a vocabulary but are endings or chance. */
const ending =
  /^(?:hed(?:er|erne|en)?|het(?:er|ene|en)?|ing(?:er|ers|erne|en|ens)?|ning(?:er|en)?|erne?s?|ernes|eter|agere|lig(?:e|ere|ende|t)|ledes|havede|lingerne|modt|works|hopens|komun|psykiat)$/;
const notParts = new Set(
  "ning ning ling hed het else eren erne ende ens ene ske ste ste lig lige isk iske tion sjon ring ting sten skab skap ter ner der den det ere er en et dom ist ister ger ker ler mer ser ver igt bar somt som some ret ingen inger lost smal lager tion tioner sion ende else elser ening".split(
    " ",
  ),
);
/** Parts shorter than four letters that do join: the field's own short words. */
const shortParts = new Set(
  "syg syk job lon tid dag fri del lov ar uge uke rad mal sag fag hals ben arm ryg gen".split(" "),
);

/** Words that look like compounds of known words and are not. */
const whole = new Set(
  "sporsmal fordelingen fordeling vurderingen vurdering slutningen virksome virksom planlager genemsnit samenhang genemgaet melemstore formalslost sygepenge sykepenger".split(
    " ",
  ),
);

const minimumPart = 4;
const minimumWord = 8;

/**
 * Makes a splitter for folded words. A word is split in two where both parts stand in the
 * vocabulary as words of their own (with a linking letter between them), preferring frequent and
 * balanced parts; a long part is split again. Returns [] for what is no compound. Making it is
 * O(vocabulary); a word is O(length²) the first time and O(1) when it comes again.
 */
export function createCompoundSplitter(vocabulary: Vocabulary): (folded: string) => readonly string[] {
  const stems = new Map<string, number>();
  for (const [word, count] of vocabulary) {
    if (word.length < minimumPart) continue;
    const stem = stemWord(word, "da");
    stems.set(stem, (stems.get(stem) ?? 0) + count);
  }
  /** How often a part occurs as a word, in any of its forms. */
  const frequency = (part: string): number =>
    Math.max(vocabulary.get(part) ?? 0, part.length >= 5 ? (stems.get(stemWord(part, "da")) ?? 0) : 0);
  const isPart = (part: string, whole: string): boolean => {
    if (part.length < minimumPart && !shortParts.has(part)) return false;
    if (notParts.has(part) || ending.test(part)) return false;
    return frequency(part) >= 2 && part.length + 3 <= whole.length;
  };
  const split = (word: string, depth: number): readonly string[] => {
    if (word.length < minimumWord || whole.has(word)) return [];
    let best: { parts: [string, string]; score: number } | null = null as {
      parts: [string, string];
      score: number;
    } | null;
    const consider = (head: string, tail: string, price: number) => {
      if (!isPart(head, word)) return;
      // Frequent and balanced parts; words of the corpus as they stand rather than by their stem.
      const unseen = (vocabulary.has(head) ? 0 : 1.5) + (vocabulary.has(tail) ? 0 : 1.5);
      const score =
        Math.log1p(frequency(head)) + Math.log1p(frequency(tail)) + Math.min(head.length, tail.length) - price - unseen;
      if (!best || score > best.score) best = { parts: [head, tail], score };
    };
    for (let at = 3; at <= word.length - 3; at++) {
      const tail = word.slice(at);
      // Folding makes double consonants single: struktur+reform has become struktureform.
      const shared = (word[at - 1] as string) + tail;
      if (
        shared.length >= 5 &&
        /^[bcdfghjklmnpqrstvwxz]/.test(shared) &&
        vocabulary.has(shared) &&
        isPart(shared, word)
      )
        consider(word.slice(0, at), shared, 0.5);
      if (!isPart(tail, word)) continue;
      for (const link of links) {
        if (!word.slice(0, at).endsWith(link)) continue;
        consider(word.slice(0, at - link.length), tail, 0.5 * link.length);
      }
    }
    if (!best) return [];
    if (depth >= 2) return best.parts;
    return best.parts.flatMap((part) => {
      const inner = part.length >= 9 ? split(part, depth + 1) : [];
      return inner.length ? [part, ...inner] : [part];
    });
  };
  return (folded) => split(folded, 0);
}
