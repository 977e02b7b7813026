import type { Passage } from "../../domain/passage.ts";
import type { Jurisdiction } from "../../domain/vocabulary.ts";
import { benefitsNamed } from "../understand/benefit.ts";
import { analyseText } from "./analyse-text.ts";

const names: readonly (readonly [string, RegExp])[] = [
  ["DK", /(?<!\p{L})(?:danmark\p{L}?|dansk\p{L}*|danske\p{L}*|denmark|danish)(?!\p{L})/iu],
  ["NO", /(?<!\p{L})(?:norge\p{L}?|norsk\p{L}*|norway|norwegian)(?!\p{L})/iu],
  ["SE", /(?<!\p{L})(?:sverige\p{L}?|svensk\p{L}*|sweden|swedish)(?!\p{L})/iu],
  ["FI", /(?<!\p{L})(?:finland\p{L}?|finsk\p{L}*|finnish)(?!\p{L})/iu],
  ["DE", /(?<!\p{L})(?:tyskland\p{L}?|tysk\p{L}*|germany|german)(?!\p{L})/iu],
];

const countriesIn = (text: string) => new Set(names.filter(([, pattern]) => pattern.test(text)).map(([name]) => name));

/** The countries said right before a word: "danske sygedagpenge" is `sygedagpeng -> DK`. */
function countryWords(text: string): Map<string, Set<string>> {
  const tokens = analyseText(text, "da");
  const found = new Map<string, Set<string>>();
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    const country = names.find(([, pattern]) => pattern.test(token.text))?.[0];
    if (!country || !next?.content) return;
    found.set(next.stem, (found.get(next.stem) ?? new Set<string>()).add(country));
  });
  return found;
}

/**
 * True when the statement names no other country than its quotation does; where that names none,
 * the passages' own. A statement over passages of two countries must name both.
 */
export function countryHolds(statement: string, quote: string, passages: readonly Passage[]): boolean {
  const own = countriesIn(statement);
  const quoted = countriesIn(quote);
  const jurisdictions = new Set<string>(passages.map((passage) => passage.jurisdiction));
  if (jurisdictions.size > 1 && [...jurisdictions].some((country) => !own.has(country))) return false;
  const bound = countryWords(quote);
  for (const [word, countries] of countryWords(statement)) {
    const there = bound.get(word);
    if (there && [...countries].some((country) => !there.has(country))) return false;
  }
  return [...own].every((country) => quoted.has(country) || (quoted.size === 0 && jurisdictions.has(country)));
}

/**
 * True when the statement names no benefit that its quotation does not; the passages' own benefit
 * may be named where the quotation names none. Limits of two benefits stand together only by name.
 */
export function benefitHolds(statement: string, quote: string, passages: readonly Passage[]): boolean {
  const jurisdiction: Jurisdiction | null = passages[0]?.jurisdiction ?? null;
  const own = benefitsNamed(statement, jurisdiction);
  const quoted = benefitsNamed(quote, jurisdiction);
  const benefits = new Set(passages.flatMap((passage) => passage.benefit ?? []));
  if (benefits.size > 1 && own.length < 2) return false;
  return own.every(
    (benefit) => quoted.includes(benefit) || (quoted.length === 0 && benefits.size === 1 && benefits.has(benefit)),
  );
}
