import { z } from "zod";

/** One group of `knowledge/lexicon/*.yaml`: words that lead to `term` in a search. */
export const lexiconGroupSchema = z.strictObject({
  term: z.string().min(1),
  also: z.array(z.coerce.string().min(1)).default([]),
  nb: z.array(z.coerce.string().min(1)).default([]),
  en: z.array(z.coerce.string().min(1)).default([]),
  abbr: z.array(z.coerce.string().min(1)).default([]),
  note: z.string().optional(),
});
export type LexiconGroup = z.infer<typeof lexiconGroupSchema>;
export const lexiconFileSchema = z.array(lexiconGroupSchema);

/** `knowledge/lexicon/english.yaml`: Danish words with the English words that people ask for them with. */
export const translationsSchema = z.record(z.string().min(1), z.array(z.coerce.string().min(1)).min(1));
export type Translations = z.infer<typeof translationsSchema>;

/** What leads from the words people use to the words of the texts. */
export interface Lexicon {
  /** Terms of the field with their synonyms in each language. */
  readonly groups: readonly LexiconGroup[];
  /** General words: what an English question's words are in Danish. */
  readonly english: Translations;
}
