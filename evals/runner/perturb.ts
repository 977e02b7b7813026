/** The ways people write other than the bank does. */
export const perturbations = ["typo", "no æøå", "capitals", "split compounds"] as const;
export type Perturbation = (typeof perturbations)[number];

/** A small deterministic hash (FNV-1a, 32 bit), so that the same question is always spoiled alike. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** One slip of the finger in one word of five letters or more: two letters swapped, one lost or one doubled. */
function withTypo(text: string, seed: number): string {
  const words = [...text.matchAll(/\p{L}{5,}/gu)];
  const word = words[seed % (words.length || 1)];
  if (!word) return text;
  const letters = [...word[0]];
  const at = 1 + ((seed >>> 8) % (letters.length - 2));
  const slip = (seed >>> 16) % 3;
  const [here = "", next = ""] = [letters[at], letters[at + 1]];
  if (slip === 0 && here !== next) letters.splice(at, 2, next, here);
  else if (slip === 1) letters.splice(at, 1);
  else letters.splice(at, 0, here);
  return text.slice(0, word.index) + letters.join("") + text.slice(word.index + word[0].length);
}

const asTwoLetters: Readonly<Record<string, string>> = { æ: "ae", ø: "oe", å: "aa" };
const asOneLetter: Readonly<Record<string, string>> = { æ: "a", ø: "o", å: "a" };

/** Both habits of keyboards without the letters: `sygemeldt på` as `paa` or as `pa`. */
function withoutSpecialLetters(text: string, seed: number): string {
  const letters = seed % 2 ? asOneLetter : asTwoLetters;
  return text.replace(/[æøå]/giu, (letter) => {
    const plain = letters[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? plain : plain.toUpperCase();
  });
}

/** Last parts of the field's compounds, longest first: the list is fixed so that the code under test has no say. */
const lastParts =
  "rehabilitering dagpengene dagpenge pengene penger arbejdsgiver arbeidsgiver arbejdspladsen arbejdsplads arbeidsplass giveren giver pladsen plads plassen plass samtalen samtaler samtale planen plan møtet møte mødet møder møde erklæringen erklæring erklaering skemaet skema perioden periode forløbet forløb forløp evnen evne dagen fraværet fravær melding meldingen meldte meldt behandlingen behandling koordinatoren koordinator følger virkninger pensionen pension jobbet job centret center teamet team projektet projekt attesten attest ydelsen ydelse trygd kommunen".split(
    " ",
  );

/** Compounds written apart, as many do: "syge dagpenge", "kræft rehabilitering". */
function withSplitCompounds(text: string): string {
  return text.replace(/\p{L}{8,}/gu, (word) => {
    const part = lastParts.find((last) => word.toLowerCase().endsWith(last) && word.length - last.length >= 3);
    return part ? `${word.slice(0, -part.length)} ${word.slice(-part.length)}` : word;
  });
}

/** The question spoiled in one way; the question itself when there is nothing to spoil. */
export function perturb(question: string, how: Perturbation): string {
  const seed = seedOf(question);
  switch (how) {
    case "typo":
      return withTypo(question, seed);
    case "no æøå":
      return withoutSpecialLetters(question, seed);
    case "capitals":
      return question.toUpperCase();
    case "split compounds":
      return withSplitCompounds(question);
  }
}
