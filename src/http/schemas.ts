import { z } from "zod";
import { noticeKinds, outcomes } from "../domain/answer.ts";
import { isIsoDate } from "../domain/validity.ts";
import {
  audiences,
  certainties,
  collections,
  documentKinds,
  jurisdictions,
  languages,
  validityStatuses,
} from "../domain/vocabulary.ts";

const isoDay = z.string().refine(isIsoDate, "must be a calendar day as YYYY-MM-DD").meta({ format: "date" });

export const askRequestSchema = z.strictObject({
  question: z.string().min(1, "must not be empty").max(1_000, "must be at most 1000 characters"),
  history: z
    .array(z.strictObject({ role: z.enum(["user", "assistant"]), content: z.string().max(8_000) }))
    .max(12, "must hold at most 12 turns")
    .default([]),
  audience: z.enum(audiences).default("citizen"),
  jurisdiction: z.enum(jurisdictions).nullish(),
  language: z.enum(languages).nullish(),
  asOf: isoDay.nullish(),
  stream: z.boolean().default(false),
});

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

export const searchQuerySchema = z.strictObject({
  q: z.string().max(1_000).default(""),
  collection: z.preprocess(
    (value) => (value === "" || value === "both" ? undefined : value),
    z.enum(collections).optional(),
  ),
  kind: optional(z.enum(documentKinds)),
  jurisdiction: optional(z.enum(jurisdictions)),
  audience: optional(z.enum(audiences)),
  language: optional(z.enum(languages)),
  status: optional(z.enum(validityStatuses)),
  topic: optional(z.string().regex(/^[a-z0-9-]{1,60}$/)),
  asOf: optional(isoDay),
  limit: z.coerce.number().int().min(1).max(50).default(10),
  offset: z.coerce.number().int().min(0).max(400).default(0),
});

export const suggestQuerySchema = z.strictObject({
  q: z.string().max(200).default(""),
  language: optional(z.enum(languages)),
});

export const suggestionsSchema = z.object({
  query: z.string(),
  suggestions: z.array(
    z.object({ text: z.string(), kind: z.enum(["article", "question"]), url: z.string(), language: z.enum(languages) }),
  ),
});

export const feedbackSchema = z.strictObject({
  answerId: z.uuid(),
  rating: z.enum(["up", "down"]),
  reasons: z.array(z.string().max(60)).max(10).default([]),
  comment: z.string().max(1_000).nullish(),
});

export const validitySchema = z.object({
  versionId: z.string(),
  status: z.enum(validityStatuses),
  from: isoDay,
  to: isoDay.nullable(),
  fromYearOnly: z.literal(true).optional(),
  toYearOnly: z.literal(true).optional(),
  certainty: z.enum(certainties),
  note: z.string().nullable(),
});

export const sourceReferenceSchema = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  year: z.number(),
  place: z.string(),
  url: z.string().optional(),
});

export const citationSchema = z.object({
  number: z.number().int(),
  passageId: z.string(),
  documentId: z.string(),
  title: z.string(),
  kind: z.enum(documentKinds),
  headings: z.array(z.string()),
  quote: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  language: z.enum(languages),
  titleLanguage: z.enum(languages).optional(),
  validity: validitySchema,
  sources: z.array(sourceReferenceSchema),
  url: z.string(),
});

export const answerSchema = z.object({
  id: z.string(),
  outcome: z.enum(outcomes),
  answer: z.string(),
  language: z.enum(languages),
  audience: z.enum(audiences),
  jurisdiction: z.enum(jurisdictions).nullable(),
  asOf: isoDay,
  question: z.string(),
  statements: z.array(z.object({ text: z.string(), citations: z.array(z.number().int()) })),
  citations: z.array(citationSchema),
  notices: z.array(z.object({ kind: z.enum(noticeKinds), text: z.string() })),
  contacts: z.array(
    z.object({ name: z.string(), for: z.string(), phone: z.string().optional(), url: z.string().optional() }),
  ),
  related: z.array(
    z.object({ passageId: z.string(), title: z.string(), language: z.enum(languages), url: z.string() }),
  ),
  followUps: z.array(z.string()),
  trace: z.object({
    index: z.string(),
    analyser: z.string(),
    prompt: z.string().optional(),
    model: z.string().optional(),
    fallback: z.string().optional(),
    confidence: z.number().optional(),
    timingsMs: z.record(z.string(), z.number()),
  }),
});

export const passageSchema = z.object({
  passageId: z.string(),
  documentId: z.string(),
  collection: z.enum(collections),
  title: z.string(),
  kind: z.enum(documentKinds),
  type: z.string(),
  headings: z.array(z.string()),
  language: z.enum(languages),
  titleLanguage: z.enum(languages).optional(),
  jurisdiction: z.enum(jurisdictions),
  audience: z.array(z.enum(audiences)),
  topics: z.array(z.string()),
  benefit: z.string().nullable(),
  place: z.string().nullable(),
  text: z.string(),
  validity: validitySchema,
  sources: z.array(sourceReferenceSchema),
  position: z.number().int(),
  page: z.number().int().optional(),
  url: z.string(),
});

const facet = z.array(z.object({ value: z.string(), count: z.number().int() }));

export const searchResponseSchema = z.object({
  query: z.string(),
  total: z.number().int(),
  results: z.array(
    passageSchema.extend({
      highlights: z.array(z.tuple([z.number().int(), z.number().int()])),
      why: z.array(z.string()),
      score: z.number(),
    }),
  ),
  facets: z.record(z.string(), facet),
  tookMs: z.number(),
});

export const documentSchema = z.object({
  id: z.string(),
  title: z.string(),
  collection: z.enum(collections),
  kind: z.enum(documentKinds),
  type: z.string(),
  language: z.enum(languages),
  jurisdiction: z.enum(jurisdictions),
  audience: z.array(z.enum(audiences)),
  topics: z.array(z.string()),
  reviewed: z.string().nullable(),
  reviewBy: z.string().nullable(),
  passageIds: z.array(z.string()),
});

export const healthSchema = z.object({
  status: z.enum(["ok"]),
  index: z.object({
    fingerprint: z.string(),
    documents: z.number().int(),
    passages: z.number().int(),
    builtAt: z.string(),
  }),
  answering: z.string(),
  embedding: z.string(),
});

export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.string(),
  requestId: z.string(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
});
