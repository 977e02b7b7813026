/** Characters of a passage shown in a list. */
const wanted = 280;

/** The stretch of `text` around the first highlights, cut at sentence or word ends. */
export function snippetOf(
  text: string,
  highlights: readonly (readonly [number, number])[],
): { text: string; start: number; cut: boolean } {
  if (text.length <= wanted + 60) return { text, start: 0, cut: false };
  const first = highlights[0]?.[0] ?? 0;
  let start = 0;
  if (first > wanted / 2) {
    const sentence = text.lastIndexOf(". ", first);
    const line = text.lastIndexOf("\n", first);
    start = Math.max(sentence < 0 ? 0 : sentence + 2, line + 1);
    if (first - start > wanted / 2) start = text.indexOf(" ", first - wanted / 4) + 1;
  }
  if (text.length - start <= wanted + 60) return { text: text.slice(start), start, cut: false };
  const end = text.lastIndexOf(" ", start + wanted);
  return { text: text.slice(start, end > start ? end : start + wanted), start, cut: true };
}
