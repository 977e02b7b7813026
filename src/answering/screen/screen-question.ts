import type { Outcome } from "../../domain/answer.ts";
import type { Jurisdiction, Language } from "../../domain/vocabulary.ts";

/** Why a question goes no further, and what the reader is told besides the standard reply. */
export interface ScreenResult {
  readonly outcome: Exclude<Outcome, "answered" | "partial" | "error">;
  /** The question without what had to go (personal data), for the reader to send again. */
  readonly cleaned?: string;
  readonly jurisdiction?: Jurisdiction;
  readonly language?: Language;
}

const personalNumber = /(?<![\d,.])(\d{6})[\s-]?(\d{4,5})(?!\d)/g;

/** First form: empty or unreadable input, numbers that identify a person, words of acute danger. */
export function screenQuestion(text: string): ScreenResult | null {
  if (!/\p{L}{2,}/u.test(text) && !/\d{6}/.test(text)) return { outcome: "clarify" };
  if (
    /\b(selvmord|tage mit eget liv|ikke leve længere|vil ikke leve|gøre en ende på det|ta livet mitt|ta mitt eget liv|kill myself|suicide|end my life|ending it)\b/i.test(
      text,
    )
  )
    return { outcome: "crisis" };
  personalNumber.lastIndex = 0;
  if (personalNumber.test(text)) return { outcome: "personal-data", cleaned: text.replace(personalNumber, "[…]") };
  return null;
}
