/** Headings that say nothing without the title of their article. */
const generic =
  /^(kort svar|kort fortalt|til fagfolk|til koordinatorer|det kan du selv gøre|det kan du gjøre selv|in short, in english|in english|eksempler?)\b.{0,12}$/i;

/** How a passage is called in a list: what says most first, the rest (its article or its heading) second. */
export function passageTitle(title: string, headings: readonly string[]): { main: string; second: string } {
  const heading = headings.at(-1) ?? "";
  return !heading || generic.test(heading) ? { main: title, second: heading } : { main: heading, second: title };
}
