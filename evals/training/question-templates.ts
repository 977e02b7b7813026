/** Gives the next number in [0, 1). */
export type Random = () => number;

/** Always the same run of numbers for a seed. */
export function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(list: readonly T[], random: Random): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new RangeError("Nothing to pick from.");
  return chosen;
}

type Piece = string | { readonly optional: boolean; readonly alternatives: readonly (readonly Piece[])[] };

const closing: Readonly<Record<string, string>> = { "(": ")", "[": "]" };

/** Reads "(a|b) [c|d] {name}" into pieces. Throws `SyntaxError` for brackets that do not close and unknown names. */
function readTemplate(text: string, named: ReadonlyMap<string, readonly string[]>): readonly Piece[] {
  let at = 0;
  const read = (until: string): Piece[][] => {
    const alternatives: Piece[][] = [[]];
    const add = (piece: Piece) => alternatives.at(-1)?.push(piece);
    while (at < text.length && text[at] !== until) {
      const character = text[at++] ?? "";
      const close = closing[character];
      if (close) {
        add({ optional: character === "[", alternatives: read(close) });
        if (text[at++] !== close) throw new SyntaxError(`"${character}" does not close in "${text}".`);
      } else if (character === "{") {
        const name = text.slice(at, text.indexOf("}", at));
        const words = named.get(name);
        if (!words) throw new SyntaxError(`No words are named "${name}" in "${text}".`);
        add({ optional: false, alternatives: words.map((word) => [word]) });
        at += name.length + 1;
      } else if (character === "|" && until) alternatives.push([]);
      else add(character);
    }
    return alternatives;
  };
  return read("")[0] ?? [];
}

function write(pieces: readonly Piece[], random: Random): string {
  return pieces
    .map((piece) => {
      if (typeof piece === "string") return piece;
      if (piece.optional && random() < 0.5) return "";
      return write(pick(piece.alternatives, random), random);
    })
    .join("");
}

/**
 * Writes up to `count` different questions for each line of a file of templates: "(a|b)" is one of
 * several, "[a|b]" one of several or nothing, "name = a | b" gives words a name for "{name}", "#"
 * opens a remark. Throws `SyntaxError`.
 */
export function questionsFrom(templates: string, count: number, random: Random): string[] {
  const named = new Map<string, readonly string[]>();
  const questions: string[] = [];
  for (const line of templates.split("\n")) {
    if (!line.trim() || line.startsWith("#")) continue;
    const [, name, words] = /^(\w+) = (.*)$/.exec(line) ?? [];
    if (name && words !== undefined) {
      named.set(
        name,
        words.split("|").map((word) => word.trim()),
      );
      continue;
    }
    const template = readTemplate(line, named);
    const written = new Set<string>();
    for (let tries = 0; tries < count * 3 && written.size < count; tries++)
      written.add(
        write(template, random)
          .replace(/\s+/g, " ")
          .replace(/ ([.,!?:])/g, "$1")
          .trim(),
      );
    questions.push(...written);
  }
  return questions;
}
