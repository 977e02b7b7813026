/** The closed lists of the field. Filters are built from these and from nothing else. */

export const jurisdictions = ["DK", "NO"] as const;
export type Jurisdiction = (typeof jurisdictions)[number];

export const languages = ["da", "nb", "en"] as const;
export type Language = (typeof languages)[number];

export const audiences = ["citizen", "professional", "coordinator"] as const;
export type Audience = (typeof audiences)[number];

export const collections = ["knowledge", "library"] as const;
export type Collection = (typeof collections)[number];

/** Folders of `knowledge/`, plus `library` for other people's documents. */
export const documentKinds = ["legislation", "pathways", "practice", "library"] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const articleTypes = [
  "rule",
  "procedure",
  "pathway",
  "programme",
  "project",
  "instrument",
  "actor",
  "evidence",
  "recommendation",
  "proposal",
  "overview",
] as const;
export type ArticleType = (typeof articleTypes)[number];

/** What a version of a subject is: law (first three) or something that never was law. */
export const validityStatuses = [
  "in-force",
  "repealed",
  "planned",
  "proposal",
  "local-practice",
  "project",
  "research",
] as const;
export type ValidityStatus = (typeof validityStatuses)[number];

export const certainties = ["seen", "remembered", "uncertain"] as const;
export type Certainty = (typeof certainties)[number];
