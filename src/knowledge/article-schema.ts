import { z } from "zod";
import { deadlineEvents } from "../domain/passage.ts";
import { isIsoDate } from "../domain/validity.ts";
import {
  articleTypes,
  audiences,
  certainties,
  jurisdictions,
  languages,
  validityStatuses,
} from "../domain/vocabulary.ts";

const isoDay = z.string().refine(isIsoDate, "must be a calendar day as YYYY-MM-DD");
const kebab = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be kebab-case without æ, ø, å");

/** One period (or one proposal, project, study) that an article tells about. */
export const versionSchema = z.strictObject({
  id: kebab,
  from: isoDay,
  to: isoDay.nullable(),
  status: z.enum(validityStatuses),
  certainty: z.enum(certainties),
  sources: z.array(kebab).min(1),
  note: z.string().optional(),
});

/** A deadline that a section states, so that an answer can reckon it from a reader's date. */
export const deadlineSchema = z.strictObject({
  section: z.string().min(1),
  from: z.enum(deadlineEvents),
  label: z.string().min(5),
  length: z.string().regex(/^P\d{1,3}[DWM]$/, "must be a duration such as P30D, P4W or P3M"),
  kind: z.enum(["within", "lasts"]),
});

/** The front matter of an article; unknown keys are errors, so that a typo never goes unnoticed. */
export const frontMatterSchema = z.strictObject({
  id: kebab,
  title: z.string().min(5),
  type: z.enum(articleTypes),
  language: z.enum(languages),
  jurisdiction: z.enum(jurisdictions),
  benefit: kebab.optional(),
  place: z.string().optional(),
  audience: z.array(z.enum(audiences)).min(1),
  topics: z.array(kebab).min(1),
  questions: z.array(z.string().min(5)).min(3).max(12),
  sources: z.array(z.strictObject({ id: kebab, place: z.coerce.string().default("") })).min(1),
  covers: z
    .array(z.string().regex(/^(00[0-4][ab]?|law):[\w-]+$/, "must be <source>:<entry id> or law:<rule id>"))
    .default([]),
  deadlines: z.array(deadlineSchema).default([]),
  reviewed: isoDay,
  reviewBy: isoDay,
  versions: z.array(versionSchema).min(1),
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;
export type ArticleVersion = z.infer<typeof versionSchema>;

/** One line of `knowledge/sources.yaml`. */
export const sourceSchema = z.strictObject({
  id: kebab,
  title: z.string().min(3),
  publisher: z.string().min(2),
  year: z.number().int().min(1950).max(2100),
  jurisdiction: z.enum(jurisdictions),
  kind: z.enum(["law", "guidance", "report", "statistics", "website", "ruling"]),
  where: z.string().min(3),
  document: z.string().optional(),
  url: z.url({ protocol: /^https$/ }).optional(),
});
export type Source = z.infer<typeof sourceSchema>;

const inEachLanguage = z.strictObject({ da: z.string().min(2), nb: z.string().min(2), en: z.string().min(2) });

/** One line of `knowledge/contacts.yaml`: a help line or an official place. */
export const contactSchema = z.strictObject({
  id: kebab,
  jurisdiction: z.enum(jurisdictions),
  /** A proper name stays; a reader of another language gets a word on what it is. */
  name: inEachLanguage,
  for: inEachLanguage,
  phone: z.string().optional(),
  url: z.url({ protocol: /^https$/ }).optional(),
  /** Whom it is for; left out, everybody. */
  audience: z.array(z.enum(audiences)).min(1).optional(),
  /** `knowledge`: publishes what is known; `help`: sees to people and their cases. */
  gives: z.enum(["help", "knowledge"]).default("help"),
  /** When to show it: an outcome, a topic, or `default`. */
  when: z.array(z.string()).min(1),
});
export type ContactEntry = z.infer<typeof contactSchema>;
