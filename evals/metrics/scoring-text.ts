import type { Answer } from "../../src/domain/answer.ts";

/** Characters of an answer that count: a dump of everything is no answer. */
const answerLimit = 4_000;
const quoteLimit = 8;
const quoteCharacters = 600;

/** A text as a reader sees it: without citation markers, Markdown signs and runs of white space. */
export function plainText(text: string): string {
  return text
    .replace(/\[\d+\]/g, " ")
    .replace(/[*_`#>]/g, " ")
    .replace(/\s+/g, " ");
}

/** Letters and digits alone, lower case: how spans of hyphenated raw documents are compared. */
export function lettersOnly(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Characters of raw text that a reader or a model gets: 5,000, and a tenth more for the last piece's end. */
const readingBudget = 5_500;

/** True when one of the spans that answer stands within the reading budget of what came back, in order. */
export function holdsGold(texts: readonly string[], gold: readonly string[]): boolean {
  let text = "";
  for (const next of texts) {
    if (text && text.length + next.length > readingBudget) break;
    text += ` ${next}`;
  }
  const read = lettersOnly(text.slice(0, readingBudget));
  return gold.some((span) => read.includes(lettersOnly(span)));
}

const compiled = new Map<string, RegExp>();

/** A bank's pattern: case-insensitive, with `u` where it parses so. Throws `SyntaxError` when it parses in neither way. */
export function compilePattern(source: string): RegExp {
  let pattern = compiled.get(source);
  if (!pattern) {
    try {
      pattern = new RegExp(source, "iu");
    } catch {
      pattern = new RegExp(source, "i");
    }
    compiled.set(source, pattern);
  }
  return pattern;
}

/** How many groups have at least one alternative that occurs in `text`. */
export function countMetGroups(groups: readonly (readonly string[])[], text: string): number {
  return groups.filter((alternatives) => alternatives.some((source) => compilePattern(source).test(text))).length;
}

/** True when every group is met. */
export function meetsAll(groups: readonly (readonly string[])[], text: string): boolean {
  return countMetGroups(groups, text) === groups.length;
}

/** The patterns that occur in `text`. */
export function patternsFound(patterns: readonly string[], text: string): string[] {
  return patterns.filter((source) => compilePattern(source).test(text));
}

/** The answer's text with what it quotes, both bounded. */
export function answerWithQuotes(answer: Answer): string {
  const quotes = answer.citations
    .slice(0, quoteLimit)
    .map((citation) => plainText(citation.quote).slice(0, quoteCharacters));
  return `${plainText(answer.answer).slice(0, answerLimit)} \n ${quotes.join(" \n ")}`;
}

/** The answer's text with its notices, without its quotes. */
export function answerWithNotices(answer: Answer): string {
  return `${plainText(answer.answer)} ${answer.notices.map((notice) => notice.text).join(" ")}`;
}

/** The answer's text with contacts and notices: all that a person in need gets to read. */
export function answerWithContacts(answer: Answer): string {
  const contacts = answer.contacts.map((contact) => `${contact.name} ${contact.phone ?? ""}`).join(" ");
  return `${plainText(answer.answer)} ${contacts} ${answer.notices.map((notice) => notice.text).join(" ")}`;
}
