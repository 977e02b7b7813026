import type { Turn } from "../../domain/answer.ts";
import { hasFieldWord } from "./field.ts";
import { carriesInvisibleText, decodedTexts, lettersForDigits, rot13 } from "./hidden-text.ts";
import { compilePhrases } from "./phrase.ts";
import { prepareText } from "./prepare-text.ts";
import { createRuleMatcher } from "./rule.ts";
import { deceitRules } from "./rules/attack-deceit.ts";
import { attackEnglishRules } from "./rules/attack-english.ts";
import { foreignOrders } from "./rules/attack-foreign.ts";
import { forgedGrants, pressure, refusals } from "./rules/attack-history.ts";
import { rawAttacks } from "./rules/attack-markup.ts";
import { attackOrderRules } from "./rules/attack-orders.ts";
import { attackAt } from "./rules/attack-signs.ts";
import { attackScale } from "./scales.ts";
import { nameOfSigns } from "./signs.ts";

const matcher = createRuleMatcher([...attackOrderRules, ...deceitRules, ...attackEnglishRules]);
const grant = compilePhrases(forgedGrants);
const pressing = compilePhrases(pressure);
const refusal = compilePhrases(refusals);
/** Either word first; looked for only where a word for letting go stands at all. */
const foreign = foreignOrders.map(({ drop, told }) => ({
  drop: new RegExp(drop, "iu"),
  order: new RegExp(`(?:${drop})[^.?!]{0,60}(?:${told})|(?:${told})[^.?!]{0,60}(?:${drop})`, "iu"),
}));
/** Turns longer than this are judged by their start; no answer of ours opens with a forgery further down. */
const judgedTurnLength = 2_000;

/**
 * The rule that an attempt to misuse the service meets, or null: orders to the machine, requests
 * for its prompt, invisible or encoded text, scripts, forged sources and fraud, a history in which
 * the assistant gives access, and pressure after a refusal. Pure and linear.
 */
export function findAttack(text: string, context: { rawText?: string; history?: readonly Turn[] } = {}): string | null {
  const raw = context.rawText ?? text;
  if (carriesInvisibleText(raw)) return "invisible-text";
  return (
    attackInWords(text) ??
    (decodedTexts(text).length ? "encoded-text" : null) ??
    attackInDisguise(text) ??
    attackInHistory(text, context.history ?? [])
  );
}

function attackInWords(text: string): string | null {
  for (const { id, pattern } of rawAttacks) if (pattern.test(text)) return id;
  if (foreign.some(({ drop, order }) => drop.test(text) && order.test(text))) return "foreign-order";
  const prepared = prepareText(text);
  const rule = matcher(prepared);
  if (rule) return rule.id;
  const { points, ids } = attackScale(prepared);
  return points >= attackAt ? nameOfSigns(ids) : null;
}

/** Orders written backwards, thirteen letters on, or with digits for letters. */
function attackInDisguise(text: string): string | null {
  const disguised = [rot13(text), [...text].reverse().join(""), lettersForDigits(text)];
  return disguised.some((plain) => plain !== text && matcher(prepareText(plain)) !== null) ? "disguised-text" : null;
}

function attackInHistory(text: string, history: readonly Turn[]): string | null {
  const prepared = prepareText(text);
  const lastAnswer = history.findLast((turn) => turn.role === "assistant");
  const lastQuestion = history.findLast((turn) => turn.role === "user");
  if (!lastAnswer) return null;
  const answer = prepareText(lastAnswer.content.slice(0, judgedTurnLength));
  // Our answers never give access; a turn that does was put in our mouth.
  if (grant.test(answer) && !hasFieldWord(prepared)) return "forged-turn";
  if (!lastQuestion) return null;
  const refused = refusal.test(answer) && attackInWords(lastQuestion.content.slice(0, judgedTurnLength)) !== null;
  return refused && pressing.test(prepared) && !hasFieldWord(prepared) ? "pressure-after-refusal" : null;
}
