import type { Language } from "../../domain/vocabulary.ts";
import { detectLanguage } from "../../language/detect-language.ts";
import { findAddresses } from "./addresses.ts";
import { findPersonNames } from "./person-names.ts";
import { findPersonalNumbers } from "./personal-numbers.ts";

export const personalDataKinds = [
  "personal-number",
  "phone",
  "email",
  "address",
  "birth-date",
  "account",
  "name",
] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** A stretch of the text as given (UTF-16 offsets) that identifies a person. */
export interface PersonalDataSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: PersonalDataKind;
}

export interface PersonalDataFinding {
  /** In order, without overlaps. */
  readonly spans: readonly PersonalDataSpan[];
  /** The text with a marker in the reader's language for each span, safe to send again. */
  readonly cleaned: string;
}

const markers: Readonly<Record<Language, Readonly<Record<PersonalDataKind, string>>>> = {
  da: {
    "personal-number": "personnummer",
    phone: "telefonnummer",
    email: "e-mail",
    address: "adresse",
    "birth-date": "fødselsdato",
    account: "kontonummer",
    name: "navn",
  },
  nb: {
    "personal-number": "fødselsnummer",
    phone: "telefonnummer",
    email: "e-post",
    address: "adresse",
    "birth-date": "fødselsdato",
    account: "kontonummer",
    name: "navn",
  },
  en: {
    "personal-number": "personal number",
    phone: "phone number",
    email: "e-mail",
    address: "address",
    "birth-date": "date of birth",
    account: "account number",
    name: "name",
  },
};

/**
 * Personal numbers, phone numbers, e-mail and street addresses, birth dates that come with a name,
 * and the names of private persons whose health is told. Pure, linear in the text, free of any
 * runtime: the browser runs it before a question is sent, the server again. Null when there is none.
 */
export function findPersonalData(text: string, language?: Language | null): PersonalDataFinding | null {
  const names = findPersonNames(text);
  const found = [...findPersonalNumbers(text, { withName: names.length > 0 }), ...findAddresses(text), ...names];
  if (!found.length) return null;
  const spans = withoutOverlaps(found);
  const words = markers[language ?? detectLanguage(text).language];
  let cleaned = "";
  let from = 0;
  for (const span of spans) {
    cleaned += `${text.slice(from, span.start)}[${words[span.kind]}]`;
    from = span.end;
  }
  return { spans, cleaned: cleaned + text.slice(from) };
}

/** Earlier spans win, longer ones among those that start together; what overlaps is joined to them. */
function withoutOverlaps(found: readonly PersonalDataSpan[]): PersonalDataSpan[] {
  const spans: PersonalDataSpan[] = [];
  for (const span of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = spans.at(-1);
    if (!last || span.start >= last.end) spans.push(span);
    else if (span.end > last.end) spans[spans.length - 1] = { ...last, end: span.end };
  }
  return spans;
}
