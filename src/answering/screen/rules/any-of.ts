/** One of several words or phrases, given in lines of alternatives: `anyOf("a|b", "c d")` is `(a|b|c d)`. */
export function anyOf(...lines: readonly string[]): string {
  return `(${lines.join("|")})`;
}
