import { z } from "zod";
import { outcomes } from "../../src/domain/answer.ts";
import { isIsoDate } from "../../src/domain/validity.ts";
import { audiences, jurisdictions, validityStatuses } from "../../src/domain/vocabulary.ts";
import { compilePattern } from "../metrics/scoring-text.ts";

const pattern = z
  .string()
  .min(1)
  .refine((source) => {
    try {
      compilePattern(source);
      return true;
    } catch {
      return false;
    }
  }, "is not a regular expression");

/** Groups of alternatives: each group must be met. */
const must = z.array(z.array(pattern).min(1)).min(1);
const mustNot = z.array(pattern);
/** Banks say `no` for bokmål; the service says `nb`. */
const language = z.enum(["da", "nb", "no", "en"]).transform((code) => (code === "no" ? "nb" : code));
const day = z.string().refine(isIsoDate, "must be a calendar day");
const text = z.string().min(1);

const asked = { id: text, lang: language, question: text, note: text.optional() };

/** A question to one of the five source documents. */
export const documentCaseSchema = z.strictObject({
  ...asked,
  persona: z.enum(audiences),
  type: text,
  must,
  must_not: mustNot.optional(),
  gold: z.array(text).min(1),
  section: z.string(),
  difficulty: z.enum(["easy", "medium", "hard"]),
  source: z.enum(["000", "001", "002", "003", "004"]),
});

/** A document question as somebody asks it in English; `id` is the document question's. */
export const englishCaseSchema = z.strictObject({ id: text, question: text });

/** A way of asking that was never learned, with the section it was written for. */
export const unseenCaseSchema = z.strictObject({
  id: text,
  lang: language,
  question: text,
  passage: z.string().regex(/^[^#]+#[^#]+$/, "is an article's id, # and a section's"),
});

/** A question with what the answer must and must not say: law over time, false premises, traps. */
export const ruleCaseSchema = z.strictObject({
  ...asked,
  audience: z.enum(audiences),
  jurisdiction: z.enum(jurisdictions).optional(),
  asOf: day.optional(),
  must,
  must_not: mustNot.default([]),
  rule: text.optional(),
  basis: text.optional(),
  wrong: text.optional(),
  /** The kind of trap. */
  trap: text.optional(),
  source: text.optional(),
});

/** One of the things citizens ask most. */
export const mainCaseSchema = z.strictObject({
  ...asked,
  subject: text,
  audience: z.enum(audiences),
  jurisdiction: z.enum(jurisdictions).optional(),
  must,
  must_not: mustNot.default([]),
  /** Documents of which one must be found. */
  gold: z.array(text).min(1),
  /** What may stand first: today's rule, unless the question is about another time or no rule at all. */
  first: z.array(z.enum(["current", "historic", "upcoming", "undated"])).default(["current"]),
});

/** `pass`: the screening lets it through. */
const expected = z.array(z.enum([...outcomes, "pass"])).min(1);

export const outcomeCaseSchema = z.strictObject({
  ...asked,
  audience: z.enum(audiences).default("citizen"),
  history: z.array(z.strictObject({ role: text, content: z.string() })).optional(),
  expect: expected,
  must: z.array(z.array(pattern).min(1)).default([]),
  must_not: mustNot.default([]),
  split: z.enum(["dev", "holdout"]).optional(),
});

export const followUpCaseSchema = z.strictObject({
  id: text,
  lang: language,
  audience: z.enum(audiences),
  turns: z.array(text).min(2),
  standalone: text,
  must,
  gold_hint: text.optional(),
});

/** A conversation whose last turn must end in one of these documents, for that country and year. */
export const conversationCaseSchema = z.strictObject({
  id: text,
  split: z.enum(["dev", "holdout"]),
  type: text,
  lang: language,
  audience: z.enum(audiences),
  turns: z.array(text).min(2),
  /** What the client claims was answered, where that differs from the truth. */
  assistant: z.array(z.string()).optional(),
  standalone: text,
  expectDocument: z.array(text).min(1).optional(),
  expectJurisdiction: z.enum(jurisdictions).optional(),
  expectAsOfYear: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
});

/** Two things set side by side: what each column, or each section, must and must not say. */
export const comparisonCaseSchema = z.strictObject({
  id: text,
  lang: language,
  audience: z.enum(audiences),
  question: text,
  /** Two columns, a section each, or one text that tells both together. */
  form: z.enum(["table", "sections", "together"]),
  /** Heads of the two columns or sections, or what names each side in the text, as patterns. */
  sides: z.tuple([text, text]),
  must: z.tuple([z.array(text), z.array(text)]),
  must_not: z.tuple([z.array(text), z.array(text)]),
});

/** A list asked for whole. */
export const listCaseSchema = z.strictObject({
  id: text,
  lang: language,
  audience: z.enum(audiences),
  question: text,
  /** How many items there are. */
  count: z.number().int().min(2),
  /** A pattern for each item, in order. */
  items: z.array(text).min(2),
  expectDocument: text,
});

/** What a checker pair shows. `supported` is the only kind that must be accepted. */
export const pairKinds = [
  "supported",
  "wrong-number",
  "dropped-negation",
  "modal-swap",
  "wrong-subject",
  "other-country",
  "other-year",
  "other-benefit",
] as const;

/** A quotation and a statement about it, labelled. */
export const checkerPairSchema = z.strictObject({
  id: text,
  kind: z.enum(pairKinds),
  lang: language,
  origin: z.enum(["written", "perturbed"]),
  quote: text,
  statement: text,
  /** What the quoted passage says of itself, for a checker that looks at it. */
  jurisdiction: z.enum(jurisdictions).optional(),
  benefit: text.optional(),
  validity: z.strictObject({ status: z.enum(validityStatuses), from: day, to: day.nullable() }).optional(),
});

export type DocumentCase = z.output<typeof documentCaseSchema>;
export type RuleCase = z.output<typeof ruleCaseSchema>;
export type MainCase = z.output<typeof mainCaseSchema>;
export type OutcomeCase = z.output<typeof outcomeCaseSchema>;
export type FollowUpCase = z.output<typeof followUpCaseSchema>;
export type ConversationCase = z.output<typeof conversationCaseSchema>;
export type ComparisonCase = z.output<typeof comparisonCaseSchema>;
export type ListCase = z.output<typeof listCaseSchema>;
export type CheckerPair = z.output<typeof checkerPairSchema>;
