import { type CheckedToken, covers, neighbours } from "./analyse-text.ts";

const negations = new Set(
  "ikke ikkje aldrig aldri ingen intet ingenting hverken verken uden uten heller not no never none nobody nothing neither nor without cannot".split(
    " ",
  ),
);

function isNegation(tokens: readonly CheckedToken[], at: number): boolean {
  const token = tokens[at] as CheckedToken;
  if (token.kind !== "word") return false;
  if (/n['’]t$/.test(token.lower)) return true;
  if (!negations.has(token.lower)) return false;
  const next = tokens[at + 1]?.lower;
  // "uden for åbningstid" and "no. 3" negate nothing; "heller" does so only with "ikke".
  if ((token.lower === "uden" || token.lower === "uten") && next === "for") return false;
  if (token.lower === "heller") return false;
  return !(token.lower === "no" && tokens[at + 1]?.kind === "number");
}

interface Negation {
  readonly before: readonly CheckedToken[];
  readonly behind: readonly CheckedToken[];
}

function negationsOf(tokens: readonly CheckedToken[]): Negation[] {
  return tokens.flatMap((_, i) => (isNegation(tokens, i) ? [neighbours(tokens, i, 2, 3)] : []));
}

const shares = (a: readonly CheckedToken[], b: readonly CheckedToken[]) =>
  a.some((stated) => b.some((quoted) => covers(quoted, stated)));
const around = (negation: Negation) => [...negation.before, ...negation.behind];

/**
 * True when what the quotation denies is denied in the statement and nothing else is: each
 * negation of the statement has one in the quotation about the same words, and each negation of
 * the quotation whose words the statement uses is still there.
 */
export function negationHolds(statement: readonly CheckedToken[], quote: readonly CheckedToken[]): boolean {
  const stated = negationsOf(statement);
  const quoted = negationsOf(quote);
  const free = new Set(quoted);
  for (const negation of stated) {
    const match = [...free].find((other) => {
      const [own, theirs] = [around(negation), around(other)];
      return (!own.length && !theirs.length) || shares(own, theirs);
    });
    if (!match) return false;
    free.delete(match);
  }
  for (const lost of free) {
    const scope = lost.behind.length ? lost.behind.slice(0, 2) : lost.before.slice(0, 1);
    const told = scope.filter((word) => statement.some((token) => token.content && covers(word, token)));
    // One word of the scope in common is often chance; all of it, or the denied verb and one more, is not.
    const verb = lost.before[0];
    const verbTold = verb !== undefined && statement.some((token) => token.content && covers(verb, token));
    if (scope.length ? told.length === scope.length || (told.length > 0 && verbTold) : verbTold) return false;
  }
  return true;
}
