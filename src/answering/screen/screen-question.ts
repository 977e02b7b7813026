import type { Outcome, Turn } from "../../domain/answer.ts";
import type { Jurisdiction, Language } from "../../domain/vocabulary.ts";
import { findAttack } from "./attacks.ts";
import { languageOfCry } from "./country.ts";
import { findCrisis, likelyCrisis } from "./crisis.ts";
import { findMedicalQuestion } from "./medical.ts";
import { findOwnCase } from "./own-case.ts";
import { findPersonalData, type PersonalDataKind } from "./personal-data.ts";
import { preparedWords, prepareText } from "./prepare-text.ts";
import { repairSpelling } from "./rule-spelling.ts";
import { isAboutProperty, scopeOf } from "./scope.ts";
import { type SecondOpinion, secondOpinion } from "./second-opinion/second-opinion.ts";
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
  if (isUnreadable(text) && isUnreadable(context.rawText ?? text)) return { outcome: "clarify", rule: "unreadable" };
  const prepared = prepareText(text);
  const language = context.language ?? languageOfCry(text, prepared);
  const personal = findPersonalData(text, language);
  const cleaned = personal ? { cleaned: personal.cleaned } : {};

  const opinion = secondOpinion(prepared);
  const mended = repairSpelling(prepared);
  const heard =
    findCrisis(text, { ...context, language }) ??
    (mended === prepared ? null : findCrisis(mended, { ...context, language }));
  const chance = heard !== null && opinion.overrules(heard.rule);
  const { rawText = text, history = [] } = context;
  const attack = findAttack(text, { history, rawText });
  // "Og uden for Europa?" after a question of ours has too few words of its own to be judged by likeness.
  const leans = history.length > 0 && preparedWords(prepared).length <= shortFollowUp;
  // Names and numbers are strange words to the model: beside them it must be certain.
  const likely =
    attack === null && !leans && !isVague(text) && (personal ? opinion.certain : opinion.raised) === "crisis";
  const crisis = heard && !chance ? heard : likely ? likelyCrisis(text, { ...context, language }) : null;
  if (crisis)
    return {
      outcome: "crisis",
      danger: crisis.danger,
      ...(crisis.jurisdiction ? { jurisdiction: crisis.jurisdiction } : {}),
      language,
      rule: crisis.rule,
      ...cleaned,
    };
  if (personal)
    return {
      outcome: "personal-data",
      found: [...new Set(personal.spans.map(({ kind }) => kind))],
      language,
      rule: "personal-data",
      ...cleaned,
    };
  if (attack) return { outcome: "blocked", language, rule: attack };

  const byRule = forSomebodyElse(text, opinion) ?? withoutSubject(prepared, text, history);
  const found =
    judgeByLikeness(byRule, prepared, opinion, history) ?? byRule ?? judgeMisspelt(prepared, mended, opinion, history);
  return found && { ...found, language };
}

type Judgement = Pick<ScreenResult, "outcome" | "rule">;

/** What only the authority or somebody who treats the person can answer. */
function forSomebodyElse(text: string, opinion: SecondOpinion): Judgement | null {
  const own = findOwnCase(text);
  if (own && !opinion.overrules(own)) return { outcome: "own-case", rule: own };
  const medical = findMedicalQuestion(text);
  return medical ? { outcome: "medical", rule: medical } : null;
}

/** Another subject than ours, or none. */
function withoutSubject(prepared: string, text: string, history: readonly Turn[]): Judgement | null {
  if (history.length > 0 && preparedWords(prepared).length <= shortFollowUp) return null;
  const { scope, rule } = scopeOf(prepared);
  if (scope === "other") return { outcome: "out-of-scope", rule: rule ?? "other-subject" };
  return history.length === 0 && isVague(text) ? { outcome: "clarify", rule: "vague" } : null;
}

/** A second look with slips of the keyboard mended; not at the subject, since names and rare words are none. */
function judgeMisspelt(
  prepared: string,
  mended: string,
  opinion: SecondOpinion,
  history: readonly Turn[],
): Judgement | null {
  if (mended === prepared) return null;
  const attack = findAttack(mended);
  if (attack) return { outcome: "blocked", rule: attack };
  return (
    forSomebodyElse(mended, opinion) ??
    (history.length === 0 && isVague(mended) ? { outcome: "clarify", rule: "vague" } : null)
  );
}

/**
 * What no rule saw and a model of such questions knows again, or what it is certain of where a rule
 * took the question for another kind. A short follow-up has too little to go by.
 */
function judgeByLikeness(
  byRule: Judgement | null,
  prepared: string,
  opinion: SecondOpinion,
  history: readonly Turn[],
): Judgement | null {
  const kind = byRule ? opinion.certain : opinion.raised;
  if (kind === null || kind === "crisis" || byRule?.outcome === "clarify") return null;
  // "What happens to my house" is worded like a question about a file and asks for a rule.
  if (byRule === null && isAboutProperty(prepared)) return null;
  if (history.length > 0 && preparedWords(prepared).length <= shortFollowUp) return null;
  return { outcome: kind, rule: "second-opinion" };
}
