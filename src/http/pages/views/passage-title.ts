import type { Validity } from "../../../domain/validity.ts";

/** Headings that say nothing without the title of their article. */
const generic =
  /^(kort svar|kort fortalt|til fagfolk|til koordinatorer|det kan du selv gøre|det kan du gjøre selv|in short, in english|in english|eksempler?)\b.{0,12}$/i;

/** How a passage is called in a list: what says most first, the rest (its article or its heading) second. */
export function passageTitle(title: string, headings: readonly string[]): { main: string; second: string } {
  const heading = headings.at(-1) ?? "";
  return !heading || generic.test(heading) ? { main: title, second: heading } : { main: heading, second: title };
}

const timeInBrackets = / \(([^()]*)\)$/;

/**
 * An article's title beside one of its passages: without years in brackets that are not this passage's,
 * so that "(oversigt fra 2009)" does not stand above a rule in force since 2026.
 */
export function articleTitle(title: string, { status, from }: Validity): string {
  const years = timeInBrackets.exec(title)?.[1]?.match(/(?:19|20)\d\d/g) ?? [];
  const isEarlier = years.length > 0 && years.every((year) => year < from.slice(0, 4));
  return status === "in-force" && isEarlier ? title.replace(timeInBrackets, "") : title;
}
