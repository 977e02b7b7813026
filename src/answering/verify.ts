import type { Citation, Statement } from "../domain/answer.ts";
import type { Passage } from "../domain/passage.ts";
import type { Language } from "../domain/vocabulary.ts";
import { detectLanguage } from "../language/detect-language.ts";
import { actorsHold } from "./verify/actors.ts";
import { analyseText } from "./verify/analyse-text.ts";
import { benefitHolds, countryHolds } from "./verify/country.ts";
import { figuresHold, linksHold } from "./verify/figures.ts";
import { modalityHolds } from "./verify/modality.ts";
import { negationHolds } from "./verify/polarity.ts";
import { wordsHold } from "./verify/support.ts";
import { timeHolds } from "./verify/time.ts";

/** Why a statement was taken out of an answer. */
export interface Rejection {
  readonly statement: Statement;
  readonly reason:
    | "no-citation"
    | "unknown-citation"
    | "quote-not-in-source"
    | "number-not-in-quote"
    | "link-not-in-quote"
    | "country-changed"
    | "benefit-changed"
    | "negation-changed"
    | "modal-changed"
    | "time-changed"
    | "subject-changed"
    | "words-not-in-quote";
}

/** True when the statement is one or more whole sentences of the quotation, word for word. */
function isVerbatim(statement: string, quote: string): boolean {
  for (let at = quote.indexOf(statement); at >= 0; at = quote.indexOf(statement, at + 1)) {
    const before = quote.slice(0, at);
    const after = quote.slice(at + statement.length);
    const opens = /^\s*$|(?:[.!?:]["”»)]*\s+|\n\s*|(?:^|\n)(?:• |\d{1,2}\. ))$/u.test(before);
    const closes =
      /^\s*$/.test(after) || (/[.!?:]["”»)]*$/u.test(statement) ? /^\s/.test(after) : after.startsWith("\n"));
    if (opens && closes) return true;
  }
  return false;
}

function languageOf(text: string, quoteLanguage: Language): Language {
  const { language, confidence } = detectLanguage(text);
  return confidence > 0.6 ? language : quoteLanguage;
}

/**
 * Checks one statement against the quotations it cites. Whole sentences of a quotation, word for
 * word, need only stand where the citation says. Every other statement must keep the quotation's
 * figures and links, country and benefit, negations, must and may, time, who does what, and words.
 * The check is strict on purpose: a right statement lost costs a sentence, a wrong one an income.
 */
export function checkStatement(
  statement: Statement,
  citations: ReadonlyMap<number, Citation>,
  passageOf: (passageId: string) => Passage | undefined,
): Rejection["reason"] | null {
  if (!statement.citations.length) return "no-citation";
  const cited: Citation[] = [];
  const passages: Passage[] = [];
  for (const number of new Set(statement.citations)) {
    const citation = citations.get(number);
    if (!citation) return "unknown-citation";
    const passage = passageOf(citation.passageId);
    if (
      !passage ||
      citation.end <= citation.start ||
      passage.text.slice(citation.start, citation.end) !== citation.quote
    )
      return "quote-not-in-source";
    cited.push(citation);
    passages.push(passage);
  }
  if (cited.some((citation) => isVerbatim(statement.text, citation.quote))) return null;

  const quote = cited.map((citation) => citation.quote).join("\n");
  const quoteLanguage = (cited[0] as Citation).language;
  const language = languageOf(statement.text, quoteLanguage);
  const stated = { text: statement.text, tokens: analyseText(statement.text, language) };
  const quoted = { text: quote, tokens: analyseText(quote, quoteLanguage) };
  if (!figuresHold(stated, quoted)) return "number-not-in-quote";
  if (!linksHold(stated.text, quote)) return "link-not-in-quote";
  if (!countryHolds(stated.text, quote, passages)) return "country-changed";
  if (!benefitHolds(stated.text, quote, passages)) return "benefit-changed";
  if (!negationHolds(stated.tokens, quoted.tokens)) return "negation-changed";
  if (!modalityHolds(stated.tokens, language, quoted.tokens, quoteLanguage)) return "modal-changed";
  if (!timeHolds(stated, quoted)) return "time-changed";
  if (!actorsHold(stated.tokens, quoted.tokens)) return "subject-changed";
  if (!wordsHold(stated.tokens, quoted.tokens)) return "words-not-in-quote";
  return null;
}

/** Splits statements into those that hold and those that do not. */
export function verifyStatements(
  statements: readonly Statement[],
  citations: readonly Citation[],
  passageOf: (passageId: string) => Passage | undefined,
): { kept: Statement[]; rejected: Rejection[] } {
  const byNumber = new Map(citations.map((citation) => [citation.number, citation]));
  const kept: Statement[] = [];
  const rejected: Rejection[] = [];
  for (const statement of statements) {
    const reason = checkStatement(statement, byNumber, passageOf);
    if (reason === null) kept.push(statement);
    else rejected.push({ statement, reason });
  }
  return { kept, rejected };
}
