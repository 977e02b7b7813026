import type { Audience, Language } from "../../domain/vocabulary.ts";
import type { RetrievalHit } from "../../retrieval/retrieve.ts";
import { namesAny } from "./choose-rows.ts";
import { asksDifference, type ComparedPair } from "./read-comparison.ts";

/** A section this near to the best find answers as well as it. */
const nearBest = 0.85;

/**
 * The find that tells both sides of two subjects by itself: its title or heading names both, or it
 * is asked for by their difference. Null for two benefits, which are told side by side with their
 * limits, and for anything but two subjects.
 */
export function coversBoth(
  hits: readonly RetrievalHit[],
  { by, sides }: ComparedPair,
  audience: Audience,
  language: Language,
): RetrievalHit | null {
  if (by !== "subject" || sides.every(({ benefit }) => benefit !== null)) return null;
  const namesBoth = (text: string): boolean => sides.every(({ names }) => namesAny(text, names));
  const covers = ({ entry: { passage } }: RetrievalHit): boolean =>
    passage.audience.includes(audience) &&
    (passage.language === "en") === (language === "en") &&
    ([passage.title, passage.headings.at(-1) ?? ""].some(namesBoth) ||
      passage.questions.some((asked) => asksDifference(asked) && namesBoth(asked)));
  return hits.find((hit) => hit.score >= nearBest * (hits[0]?.score ?? 0) && covers(hit)) ?? null;
}
