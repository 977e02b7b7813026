import type { Passage } from "../domain/passage.ts";
import { standingOn } from "../domain/validity.ts";
import type { Audience } from "../domain/vocabulary.ts";
import type { RetrievalHit } from "../retrieval/retrieve.ts";
import { saysNothingMore, tellsTime } from "./headings.ts";
import type { UnderstoodQuestion } from "./understand/understand-question.ts";

const most = 3;
/** A heading of fewer words asks nothing without its article. */
const fewestWords = 3;

/**
 * What the knowledge can answer next: headings of the documents at hand in the reader's language, for
 * this reader, not yet told. Headings that are questions come first; bokmål and English articles
 * mostly name the matter instead, which is as good to ask for. What no longer applies is not offered.
 */
export function followUpQuestions(
  documents: readonly (readonly RetrievalHit["entry"][])[],
  usedPassages: ReadonlySet<string>,
  { language, asOf, about }: UnderstoodQuestion,
  audience: Audience,
): string[] {
  const isOpen = (passage: Passage): boolean => {
    const standing = standingOn(passage.validity, asOf);
    return (
      passage.language === language &&
      passage.audience.includes(audience) &&
      !usedPassages.has(passage.passageId) &&
      (standing === "current" || standing === "undated" || about.past || about.future)
    );
  };
  const headings = documents.flatMap((document) =>
    document.filter(({ passage }) => isOpen(passage)).map(({ passage }) => passage.headings.at(-1) ?? ""),
  );
  const questions = headings.filter((heading) => heading.endsWith("?"));
  const matters = headings.filter(
    (heading) =>
      !heading.endsWith("?") &&
      heading.split(/\s+/).length >= fewestWords &&
      !saysNothingMore(heading) &&
      !tellsTime(heading),
  );
  return [...new Set(language === "da" ? questions : [...questions, ...matters])].slice(0, most);
}
