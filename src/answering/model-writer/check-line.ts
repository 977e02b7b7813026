import type { Citation } from "../../domain/answer.ts";
import type { Language } from "../../domain/vocabulary.ts";
import { detectLanguage } from "../../language/detect-language.ts";
import { normaliseText } from "../../language/normalise.ts";
import { type ComposedBlock, toCitation } from "../compose.ts";
import { findAttack } from "../screen/attacks.ts";
import { type Rejection, verifyStatements } from "../verify.ts";
import type { NumberedSource, NumberedSources } from "./number-sources.ts";
import type { WrittenLine } from "./read-objects.ts";

/** Why a line of a model's output is not shown. */
export type LineProblem =
  | Rejection["reason"]
  | "broken-json"
  | "unknown-source"
  | "unknown-token"
  | "bare-figure"
  | "markup"
  | "no-sentence"
  | "foreign-language"
  | "mixed-status"
  | "repeated";

export interface CheckedLine {
  readonly block: ComposedBlock;
  readonly citations: readonly Citation[];
  /** Everything it rests on. */
  readonly sources: readonly NumberedSource[];
}

/** Gives every quoted place one citation, numbered when it is first used. */
export interface CitationBook {
  citationOf(source: NumberedSource): Citation;
  readonly all: readonly Citation[];
}

export function createCitationBook(): CitationBook {
  const all: Citation[] = [];
  const byPlace = new Map<string, Citation>();
  return {
    all,
    citationOf({ run, units }) {
      const place = `${run.passage.passageId} ${units[0]?.start} ${units.at(-1)?.end}`;
      let citation = byPlace.get(place);
      if (!citation) {
        citation = toCitation({ ...run, units }, all.length + 1);
        byPlace.set(place, citation);
        all.push(citation);
      }
      return citation;
    },
  };
}

/** Letters of other scripts, markup, and marks that only the service itself sets. */
const foreignLetters = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
const markup = /[<>{}|`*_#\\\n]|\[|\]/;
const clearlyOther = 0.6;

function isForeign(text: string, language: Language, cited: readonly NumberedSource[]): boolean {
  if (foreignLetters.test(text)) return true;
  const detected = detectLanguage(text);
  if (detected.language === language || detected.confidence < clearlyOther) return false;
  // Words that the quotation has in this language are in this language, whatever they look like.
  const quoted = cited.flatMap(({ units }) => units.map((unit) => unit.text)).join(" ");
  return detectLanguage(quoted).language !== detected.language;
}

/**
 * Turns one line of a model's output into a block with its proofs, or says why it cannot be shown.
 * Numbers are given out by `book` only for what is shown.
 */
export function checkLine(
  line: WrittenLine,
  sources: NumberedSources,
  language: Language,
  book: CitationBook,
): CheckedLine | { readonly problem: LineProblem } {
  const named = "list" in line ? [line.list] : [...new Set(line.cite)];
  const cited = named.map((id) => sources.byId.get(id));
  if (cited.some((source) => source === undefined)) return { problem: "unknown-source" };
  const known = cited as NumberedSource[];
  // A translation cannot be checked word by word, and a list is shown as it stands.
  if (known.some(({ run }) => run.passage.language !== language)) return { problem: "foreign-language" };

  if ("list" in line) {
    const [source] = known as [NumberedSource];
    const citation = book.citationOf(source);
    const statements = source.units.map((unit) => ({
      text: unit.text,
      citations: [citation.number],
      listItem: unit.kind === "list-item",
      ordinal: unit.ordinal,
    }));
    return { block: { label: source.standing, statements }, citations: [citation], sources: known };
  }

  const restored = sources.tokens.restore(normaliseText(line.text).replace(/\s+/g, " ").trim());
  if ("problem" in restored) return restored;
  const { text } = restored;
  if (markup.test(text) || findAttack(text)) return { problem: "markup" };
  // A heading or the question said back claims nothing, and so no check would stop it.
  if (!/[.!:]["”»)]*$/.test(text)) return { problem: "no-sentence" };
  if (isForeign(text, language, known)) return { problem: "foreign-language" };
  if (new Set(known.map((source) => source.standing)).size > 1) return { problem: "mixed-status" };

  // Checked under numbers of its own, so that a sentence thrown away leaves no citation behind.
  const trial = known.map((source, i) => toCitation({ ...source.run, units: source.units }, i + 1));
  const passages = new Map(known.map(({ run }) => [run.passage.passageId, run.passage]));
  const { rejected } = verifyStatements([{ text, citations: trial.map(({ number }) => number) }], trial, (id) =>
    passages.get(id),
  );
  if (rejected[0]) return { problem: rejected[0].reason };
  const citations = known.map((source) => book.citationOf(source));
  const statement = { text, citations: citations.map(({ number }) => number), listItem: false, ordinal: null };
  return { block: { label: known[0]?.standing ?? null, statements: [statement] }, citations, sources: known };
}
