import type { DocumentSummary } from "../../domain/passage.ts";
import type { Audience, Language } from "../../domain/vocabulary.ts";
import type { RetrievalHit } from "../../retrieval/retrieve.ts";
import { firstNamed, namesAny } from "./choose-rows.ts";
import { asksDifference, type ComparedPair, type ComparedSide } from "./read-comparison.ts";

/** A section this near to the best find answers as well as it. */
const nearBest = 0.85;

/**
 * The find that tells both sides of two subjects by itself: its title or heading names both, or it
 * is asked for by their difference. Null for anything but two subjects, and where each has a rule of
 * its own: those are told side by side with their limits.
 */
export function coversBoth(
  hits: readonly RetrievalHit[],
  { by, sides }: ComparedPair,
  audience: Audience,
  language: Language,
  documents: readonly DocumentSummary[],
): RetrievalHit | null {
  const hasOwnRule = ({ benefit, names }: ComparedSide): boolean =>
    benefit !== null || documents.some(({ kind, title }) => kind === "legislation" && firstNamed(title, names) === 0);
  if (by !== "subject" || sides.every(hasOwnRule)) return null;
  const namesBoth = (text: string): boolean => sides.every(({ names }) => namesAny(text, names));
  const covers = ({ entry: { passage } }: RetrievalHit): boolean =>
    passage.audience.includes(audience) &&
    (passage.language === "en") === (language === "en") &&
    ([passage.title, passage.headings.at(-1) ?? ""].some(namesBoth) ||
      passage.questions.some((asked) => asksDifference(asked) && namesBoth(asked)));
  return hits.find((hit) => hit.score >= nearBest * (hits[0]?.score ?? 0) && covers(hit)) ?? null;
}
