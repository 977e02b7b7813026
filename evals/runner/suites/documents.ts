import type { IsoDate } from "../../../src/domain/validity.ts";
import type { Jurisdiction } from "../../../src/domain/vocabulary.ts";
import type { DocumentCase } from "../case-schema.ts";

/** The time each source document speaks of. */
export const dayOfSource: Readonly<Record<DocumentCase["source"], IsoDate>> = {
  "000": "2019-03-01",
  "001": "2008-12-01",
  "002": "2009-12-01",
  "003": "2021-03-08",
  "004": "2008-06-15",
};

const countryOfSource = (source: DocumentCase["source"]): Jurisdiction => (source === "003" ? "NO" : "DK");

/** The slices of a question to a source document. */
export function documentSlices(entry: DocumentCase): Record<string, string> {
  return {
    lang: entry.lang,
    persona: entry.persona,
    source: entry.source,
    difficulty: entry.difficulty,
    jurisdiction: countryOfSource(entry.source),
  };
}
