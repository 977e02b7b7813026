/**
 * A pattern that matches only whole words, in any letters: `\b` knows ASCII alone and would find no
 * edge before "år". `æ`, `ø` and `å` in the source also match as people type them without the keys.
 */
export function wholeWords(source: string, flags = "iu"): RegExp {
  const typed = source.replace(/æ/g, "(?:æ|ae)").replace(/ø/g, "(?:ø|oe)").replace(/å/g, "(?:å|aa)");
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${typed})(?![\\p{L}\\p{N}])`, flags);
}
