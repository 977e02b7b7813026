import type { Outcome, Turn } from "../../domain/answer.ts";
import type { Jurisdiction, Language } from "../../domain/vocabulary.ts";
import { findAttack } from "./attacks.ts";
import { languageOfCry } from "./country.ts";
import { findCrisis } from "./crisis.ts";
import { findMedicalQuestion } from "./medical.ts";
import { findOwnCase } from "./own-case.ts";
import { findPersonalData, type PersonalDataKind } from "./personal-data.ts";
import { prepareText, preparedWords } from "./prepare-text.ts";
import { scopeOf } from "./scope.ts";
import { isUnreadable, isVague } from "./vague.ts";

/** Why a question goes no further, and what the reader is told besides the standard reply. */
export interface ScreenResult {
  readonly outcome: Exclude<Outcome, "answered" | "partial" | "error">;
  /** The question without personal data, for the reader to send again; there whenever some was found. */
  readonly cleaned?: string;
  /** What the personal data is, each kind once, in the order of the text. */
  readonly found?: readonly PersonalDataKind[];
  /** Which danger a crisis speaks of: `suicide` needs the help line first, `acute` the emergency number. */
  readonly danger?: "suicide" | "acute";
  readonly jurisdiction?: Jurisdiction;
  readonly language?: Language;
  /** The rule that was met, for traces and measuring; never shown. */
  readonly rule?: string;
}

/** What is known beside the question. */
export interface ScreenContext {
  readonly history?: readonly Turn[];
  /** The question as it arrived, before invisible characters were taken out. */
  readonly rawText?: string;
  readonly jurisdiction?: Jurisdiction | null;
  readonly language?: Language | null;
}

/** A follow-up this short borrows its subject from what was said before. */
const shortFollowUp = 8;

/**
 * Judges a question before anything is searched for, without a model: crisis before all else, then
 * personal data, attacks, the own case, medical judgement, other subjects, and questions without
 * content. Null lets it pass; when in doubt it passes, since the search and its confidence come
 * after. Pure, the same in the browser and on the server, linear in the text.
 */
export function screenQuestion(text: string, context: ScreenContext = {}): ScreenResult | null {
  const { history = [], jurisdiction = null } = context;
  if (isUnreadable(text) && isUnreadable(context.rawText ?? text)) return { outcome: "clarify", rule: "unreadable" };
  const prepared = prepareText(text);
  const language = context.language ?? languageOfCry(text, prepared);
  const personal = findPersonalData(text, language);

  const crisis = findCrisis(text, { jurisdiction, language });
  if (crisis) {
    return { outcome: "crisis", danger: crisis.danger, jurisdiction: crisis.jurisdiction, language, rule: crisis.rule, ...(personal ? { cleaned: personal.cleaned } : {}) };
  }
  if (personal) {
    return { outcome: "personal-data", cleaned: personal.cleaned, found: [...new Set(personal.spans.map((span) => span.kind))], language, rule: personal.spans[0]?.kind ?? "personal-data" };
  }
  const attack = findAttack(text, { history, ...(context.rawText === undefined ? {} : { rawText: context.rawText }) });
  if (attack) return { outcome: "blocked", language, rule: attack };
  const own = findOwnCase(text);
  if (own) return { outcome: "own-case", language, rule: own };
  const medical = findMedicalQuestion(text);
  if (medical) return { outcome: "medical", language, rule: medical };

  const followUp = history.length > 0 && preparedWords(prepared).length <= shortFollowUp;
  if (followUp) return null;
  const { scope, rule } = scopeOf(prepared);
  if (scope === "other") return { outcome: "out-of-scope", language, rule: rule ?? "other-subject" };
  if (history.length === 0 && isVague(text)) return { outcome: "clarify", language, rule: "vague" };
  return null;
}
