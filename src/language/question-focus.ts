import { splitUnits } from "./sentences.ts";

/** A stretch of a text, UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The sentences of a text that ask, when others only lead up to them ("My mother has breast
 * cancer. She works in a kindergarten. What must she do?"); [] when all of it asks or none does. O(n).
 */
export function questionFocus(text: string): Stretch[] {
  const sentences = splitUnits(text);
  const asking = sentences.filter((sentence) => /\?["”»)]*$/.test(sentence.text.trimEnd()));
  return asking.length < sentences.length ? asking.map(({ start, end }) => ({ start, end })) : [];
}
