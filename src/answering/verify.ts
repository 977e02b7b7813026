import type { Citation, Statement } from "../domain/answer.ts";
import type { Passage } from "../domain/passage.ts";
import { tokenise } from "../language/tokenise.ts";

/** Why a statement was taken out of an answer. */
export interface Rejection {
  readonly statement: Statement;
  readonly reason:
    | "no-citation"
    | "unknown-citation"
    | "quote-not-in-source"
    | "number-not-in-quote"
    | "negation-changed"
    | "modal-changed"
    | "link-not-in-quote";
}

const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
const linksIn = (text: string): readonly string[] => text.match(/https?:\/\/[^\s)\]]+/g) ?? [];
const negation = /\b(ikke|aldrig|ingen|intet|hverken|uden|ikkje|uten|not|no|never|without|none|cannot|n't)\b/giu;
const obligation = /\b(skal|pligt\p{L}*|må ikke|plikter?|plikt\p{L}*|kræve[rst]?|must|required?|obliged|shall)\b/iu;
const permission = /\b(kan|må|mulighed\p{L}*|har ret|may|can|could|rett til)\b/iu;

const count = (pattern: RegExp, text: string) => text.match(pattern)?.length ?? 0;

/**
 * Checks one statement against the quotations it cites. For a statement that is its quotation
 * word for word only the number and offset rules can fail; a written statement must also keep
 * negation and must/may.
 */
export function checkStatement(
  statement: Statement,
  citations: ReadonlyMap<number, Citation>,
  passageOf: (passageId: string) => Passage | undefined,
): Rejection["reason"] | null {
  if (!statement.citations.length) return "no-citation";
  const cited = statement.citations.map((number) => citations.get(number));
  if (cited.some((citation) => citation === undefined)) return "unknown-citation";
  for (const citation of cited as Citation[]) {
    const passage = passageOf(citation.passageId);
    if (
      !passage ||
      citation.end <= citation.start ||
      passage.text.slice(citation.start, citation.end) !== citation.quote
    )
      return "quote-not-in-source";
  }
  const quotes = (cited as Citation[]).map((citation) => citation.quote).join("\n");
  for (const number of numbersIn(statement.text)) if (!numbersIn(quotes).includes(number)) return "number-not-in-quote";
  for (const link of linksIn(statement.text)) if (!quotes.includes(link)) return "link-not-in-quote";
  for (const token of tokenise(statement.text))
    if (token.kind === "law" && !tokenise(quotes).some((other) => other.kind === "law" && other.text === token.text))
      return "number-not-in-quote";
  if (!quotes.includes(statement.text)) {
    if (count(negation, statement.text) > 0 !== count(negation, quotes) > 0) return "negation-changed";
    if (obligation.test(statement.text) && !obligation.test(quotes)) return "modal-changed";
    if (permission.test(statement.text) && !permission.test(quotes) && obligation.test(quotes)) return "modal-changed";
  }
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
