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
