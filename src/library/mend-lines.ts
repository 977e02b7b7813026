/** Words after which a hyphen stays: "sundheds- og beskæftigelsesområdet". */
const conjunctions = new Set(["og", "eller", "samt", "såvel", "og/eller", "and", "or", "resp"]);
/** First parts that are written with a hyphen when the word is whole: "it-systemer", "ikke-faglært", "a-kasse". */
const hyphenatedParts = new Set("it ikke non ex e a b c tv pc edb kl hr mini e-".split(" "));

const letters = /[\p{L}\p{M}]+/gu;

/** The lower-cased words of many texts, hyphenated ones whole too: what a cut word is compared with. */
export function documentWords(texts: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const text of texts) {
    // A word that a line cuts off is no evidence for how it is written.
    const whole = /[-\u00AD]$/u.test(text) ? text.slice(0, text.lastIndexOf(" ") + 1) : text;
    for (const match of whole.matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)) words.add(match[0].toLowerCase());
  }
  return words;
}

/**
 * What stands between two lines of one paragraph once they are joined: a space, nothing (the word
 * was cut; `dropHyphen`), or nothing after a hyphen that belongs there. O(length of both words).
 */
export function lineJoint(
  left: string,
  right: string,
  words: ReadonlySet<string>,
): { dropHyphen: boolean; separator: "" | " " } {
  if (left.endsWith("\u00AD")) return { dropHyphen: true, separator: "" };
  if (!left.endsWith("-")) return { dropHyphen: false, separator: /\S\/$/.test(left.slice(-2)) ? "" : " " };
  // Only the last word matters, and matching from its start keeps this linear.
  const cut = /[\p{L}\p{M}\p{N}]*$/u.exec(left.slice(left.lastIndexOf(" ") + 1, -1))?.[0];
  if (!cut) return { dropHyphen: false, separator: " " };
  const next = /^[\p{L}\p{M}\p{N}/]+/u.exec(right)?.[0];
  if (next === undefined) return { dropHyphen: false, separator: /^[,.;)]/.test(right) ? "" : " " };
  // Syllables look like conjunctions too: "psykol-" and "og".
  const whole = words.has(`${cut}${next}`.toLowerCase());
  if (!whole && conjunctions.has(next.toLowerCase())) return { dropHyphen: false, separator: " " };
  const word = next.match(letters)?.[0] ?? "";
  if (!/^\p{Ll}/u.test(next) || !/\p{L}$/u.test(cut)) return { dropHyphen: false, separator: "" };
  if (words.has(`${cut}${word}`.toLowerCase())) return { dropHyphen: true, separator: "" };
  if (words.has(`${cut}-${word}`.toLowerCase()) || hyphenatedParts.has(cut.toLowerCase()))
    return { dropHyphen: false, separator: "" };
  return { dropHyphen: !/^\p{Lu}{2,}$/u.test(cut), separator: "" };
}
