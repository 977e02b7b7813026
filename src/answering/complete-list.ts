import type { Passage } from "../domain/passage.ts";
import type { Language } from "../domain/vocabulary.ts";
import type { Analyser } from "../language/analyser.ts";
import { splitUnits, type TextUnit } from "../language/sentences.ts";
import { numberOfWord, tokenise } from "../language/tokenise.ts";
import type { CorpusStatistics } from "../ports/passage-index.ts";
import { inverseDocumentFrequency } from "../retrieval/bm25f.ts";
import type { SelectedRun, SelectionInput } from "./select.ts";
import { wholeWords } from "./understand/whole-words.ts";

/** "Til alle" is everybody, "alle grundene" is a whole list. */
const wholeOf = wholeWords(
  "(?<!(?:til|for|af|av|blandt|hos|med|i|to|for|of|at) )(?:alle|all|every)|samtlige|hele (?:listen|rækken|rekken)|komplet\\p{L}*|fuldstændig\\p{L}*|fullstendig\\p{L}*|(?:full|complete|whole) list",
);
const listing = wholeWords(
  "hvilke|hva er|hvad er|nævn|nevn|list|liste|listen|giv|gi|opremse?|ramse?|remse?|hvem|what are|which|name|give|tell",
);

/** A list with the sentence that opens it. */
interface FoundList {
  readonly passage: Passage;
  readonly opener: TextUnit | null;
  readonly items: readonly TextUnit[];
}

const fewestItems = 2;
/** "De to" is said of much that is no list. */
const fewestAsked = 3;
/** Share of the question's weight that a list's heading, opening sentence and article must cover. */
const aboutFloor = 0.7;
/** A list's passage must come this near to the best find. */
const relativeFloor = 0.45;
const shortAnswerWords = 60;
const wholePassageWords = 160;
const wordsIn = (text: string): number => text.match(/\p{L}+|\d+/gu)?.length ?? 0;

function listsOf(passage: Passage): FoundList[] {
  const units = splitUnits(passage.text);
  const blocks = Map.groupBy(
    units.filter((unit) => unit.kind === "list-item"),
    (unit) => unit.block,
  );
  return [...blocks.values()].map((items) => {
    const before = units[units.indexOf(items[0] as TextUnit) - 1];
    return { passage, items, opener: before?.text.endsWith(":") ? before : null };
  });
}

/** What is measured, not listed: "de 26 uger" asks for no list. */
const unit =
  /^(?:\p{L}*dage?|\p{L}*dager|\p{L}*uger?|uker?|ukers|ugers|måneder?|år|times?|timer|gange?|procent|prosent|kr|kroner|of|til|to|i|weeks?|days?|months?|years?|hours?|percent|per)$/iu;

/** The numbers of a text, in digits or words, each with the word that follows it. */
function countsIn(text: string): { readonly count: number; readonly of: string }[] {
  const tokens = tokenise(text);
  return tokens.flatMap((token, i) => {
    const digits = token.kind === "number" ? token.text : numberOfWord(token.text.toLowerCase());
    const next = tokens.slice(i + 1).find((other) => other.kind === "word");
    return digits && /^\d{1,2}$/.test(digits) && next && !unit.test(next.text)
      ? [{ count: Number(digits), of: next.text }]
      : [];
  });
}

/**
 * The whole list that a question asks for ("alle grundene", "de fem veje", "all the grounds"), with
 * the sentence that says how many there are; null when none is asked for, or none is known to be
 * whole: a list counts as whole when its own text says how many items it has. Items of one list may
 * stand in neighbouring sections. Nothing of any other list is told beside it.
 */
export function completeList(
  { query, question, audience, hits, documents, standingOf }: SelectionInput,
  analyser: Analyser,
  statistics: CorpusStatistics,
): SelectedRun[] | null {
  const asked = countsIn(question.own).filter(({ count }) => count >= fewestAsked);
  const wantsAll = wholeOf.test(question.own) && listing.test(question.own);
  if (!wantsAll && !asked.length) return null;
  const stems = (text: string, language: Language) =>
    new Set(analyser.analyseText(text, language).map((term) => term.replace(/^\+/, "")));
  const words = [...Map.groupBy(query.terms, ({ from }) => from)]
    .filter(([from]) => !wholeOf.test(from) && !listing.test(from))
    .map(([from, forms]) => ({
      from,
      forms: forms.map(({ term }) => term.replace(/^\+/, "")),
      weight: Math.max(...forms.map(({ term, weight }) => weight * inverseDocumentFrequency(term, statistics))),
    }));
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  /** How much of what is asked texts are about, 0 to 1; words of another language count by the lexicon. */
  const share = (...texts: readonly (readonly [text: string, language: Language])[]): number => {
    const there = new Set(texts.flatMap(([text, language]) => [...stems(text, language)]));
    const covered = words.filter(({ forms }) => forms.some((form) => there.has(form)));
    return total ? covered.reduce((sum, { weight }) => sum + weight, 0) / total : 0;
  };
  /** True when a text names what is counted ("de fem veje"), as itself or by a word of its own language. */
  const namesCounted = (word: string, text: string, language: Language): boolean => {
    const there = stems(text, language);
    const own = [...stems(word, question.language)];
    const forms = words.find(({ from }) => from.toLowerCase() === word.toLowerCase())?.forms ?? [];
    return [...own, ...forms].some((form) => there.has(form));
  };

  const best = hits[0]?.score ?? 0;
  const scores = new Map<string, number>();
  const documentScores = new Map<string, number>();
  for (const { entry, score } of hits) {
    const { passageId, documentId } = entry.passage;
    scores.set(passageId, score);
    documentScores.set(documentId, Math.max(documentScores.get(documentId) ?? 0, score));
  }
  let chosen: { lists: FoundList[]; value: number } | null = null;
  for (const [documentId, entries] of documents) {
    const ownScore = documentScores.get(documentId) ?? 0;
    if (ownScore < relativeFloor * best) continue;
    const lists = entries
      .map(({ passage }) => passage)
      .filter((passage) => passage.audience.includes(audience) && isAskedFor(passage))
      .flatMap(listsOf);
    for (const group of [...lists.map((list) => [list]), ...neighbours(lists)]) {
      const [first] = group as [FoundList];
      const size = group.reduce((sum, { items }) => sum + items.length, 0);
      const { language, headings } = first.passage;
      const head = documentText(documentId);
      const own = group.length === 1 ? `${headings.at(-1)} ${first.opener?.text ?? ""}` : head;
      const states = countsIn(own).some(({ count }) => count === size);
      if (size < fewestItems || !states) continue;
      const about = share([`${own} ${head}`, language], [englishText(documentId), "en"]);
      const counted = asked.some(({ count, of }) => count === size && namesCounted(of, own, language));
      // Who says how many wants that list and no part of it.
      if (about < aboutFloor || !(counted || (!asked.length && group.length === 1))) continue;
      const found = Math.max(...group.map(({ passage }) => scores.get(passage.passageId) ?? 0.5 * ownScore));
      const value = found * (1 + share([own, language]));
      if (value > (chosen?.value ?? relativeFloor * best)) chosen = { lists: group, value };
    }
  }
  return chosen ? toRuns(chosen.lists) : null;

  /** Rules of the day asked about, and what never was a rule; others only for who asks about the past. */
  function isAskedFor(passage: Passage): boolean {
    const standing = standingOf(passage);
    return standing === "current" || standing === "undated" || (standing === "historic" && question.about.past);
  }

  /** What a document says about itself: its title and short answer. */
  function documentText(documentId: string): string {
    const head = documents.get(documentId)?.find(({ passage }) => passage.position === 0)?.passage;
    return head ? `${head.title} ${head.text}` : "";
  }

  /** What its English section says. */
  function englishText(documentId: string): string {
    return documents.get(documentId)?.find(({ passage }) => passage.language === "en")?.passage.text ?? "";
  }

  function toRuns(lists: readonly FoundList[]): SelectedRun[] {
    const [first] = lists as [FoundList];
    const siblings = documents.get(first.passage.documentId) ?? [];
    const inEnglish = question.language === "en";
    const head = siblings.find(({ passage }) =>
      inEnglish ? passage.language === "en" : passage.position === 0,
    )?.passage;
    const runs: SelectedRun[] = [];
    const add = (passage: Passage, units: readonly TextUnit[], role: SelectedRun["role"]) =>
      runs.push({ passage, standing: standingOf(passage), units, role });
    if (head && head !== first.passage && standingOf(head) === standingOf(first.passage)) {
      const units = splitUnits(head.text).filter(({ kind }) => kind === "sentence");
      // A list in another language is told by the whole of what the article says in the reader's.
      const most = inEnglish && first.passage.language !== "en" ? wholePassageWords : shortAnswerWords;
      add(
        head,
        units.filter(
          (_, i) => i === 0 || units.slice(0, i + 1).reduce((sum, { text }) => sum + wordsIn(text), 0) <= most,
        ),
        "lead",
      );
    }
    for (const { passage, opener, items } of lists) {
      const whole = lists.length === 1 && wordsIn(passage.text) <= wholePassageWords;
      add(passage, whole ? splitUnits(passage.text) : [...(opener ? [opener] : []), ...items], "lead");
    }
    return runs;
  }
}

/** Every run of two or more neighbouring lists of a document. O(lists²). */
function neighbours(lists: readonly FoundList[]): FoundList[][] {
  return lists.flatMap((_, from) => lists.slice(from + 1).map((__, more) => lists.slice(from, from + more + 2)));
}
