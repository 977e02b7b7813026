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
  // "ikke mere end" and "ikke fyldt 40" are bounds of a number, checked with it.
  const following = tokens
    .slice(at + 1, at + 4)
    .map((other) => other.lower)
    .join(" ");
  if (/^(?:(?:mere|længere|flere) end|(?:mer|lenger|flere) enn|(?:er |var |har )?fyldt|har fylt)/.test(following))
    return false;
  return !(token.lower === "no" && tokens[at + 1]?.kind === "number");
}

/** A negation is lost when this share of the words around it is told without it. */
const toldShare = 0.6;
/** Verbs that carry no matter of their own. */
const weak = new Set("blive være have få gøre komme bli være ha få be have get do".split(" "));

interface Negation {
  readonly before: readonly CheckedToken[];
  readonly behind: readonly CheckedToken[];
}

function negationsOf(tokens: readonly CheckedToken[]): Negation[] {
  return tokens.flatMap((_, i) => {
    if (!isNegation(tokens, i)) return [];
    const { before, behind } = neighbours(tokens, i, 2, 4);
    const strong = (token: CheckedToken) => !weak.has(token.lower);
    return [{ before: before.filter(strong), behind: behind.filter(strong).slice(0, 3) }];
  });
}

const sharedWords = (a: readonly CheckedToken[], b: readonly CheckedToken[]) =>
  a.filter((stated) => b.some((quoted) => covers(quoted, stated))).length;
const around = (negation: Negation) => [...negation.before, ...negation.behind];

/**
 * True when what the quotation denies is denied in the statement and nothing else is: each
 * negation of the statement has one in the quotation about the same words, and each negation of
 * the quotation whose words the statement uses is still there.
 */
export function negationHolds(statement: readonly CheckedToken[], quote: readonly CheckedToken[]): boolean {
  const stated = negationsOf(statement);
  const quoted = negationsOf(quote);
  // The nearest pairs first, so that two negations of one sentence are not mistaken for each other.
  const pairs = stated
    .flatMap((own) => quoted.map((other) => ({ own, other, shared: sharedWords(around(own), around(other)) })))
    .filter(({ own, other, shared }) => shared > 0 || (!around(own).length && !around(other).length))
    .sort((a, b) => b.shared - a.shared);
  const matched = new Set<Negation>();
  const free = new Set(quoted);
  for (const { own, other } of pairs) {
    if (matched.has(own) || !free.has(other)) continue;
    matched.add(own);
    free.delete(other);
  }
  if (matched.size < stated.length) return false;
  const isTold = (word: CheckedToken) => statement.some((token) => token.content && covers(word, token));
  for (const lost of free) {
    const scope = lost.behind.length ? lost.behind.slice(0, 2) : lost.before.slice(0, 1);
    const near = around(lost);
    const told = near.filter(isTold).length;
    if (scope.length > 0 && scope.every(isTold)) return false;
    if (near.length > 0 && told / near.length >= toldShare) return false;
  }
  return true;
}
