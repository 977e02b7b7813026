import type { Question } from "../domain/answer.ts";
import type { IsoDate } from "../domain/validity.ts";
import type { Jurisdiction } from "../domain/vocabulary.ts";
import type { AnalysedQuery } from "../language/analyser.ts";
import type { RetrievalHit, RetrievalRequest } from "../retrieval/retrieve.ts";
import { askedInTheseWords } from "./asked-line.ts";
import { confidenceOf, partialBelow } from "./confidence.ts";
import type { AnsweringDependencies } from "./dependencies.ts";
import { assumedCountry, experienceAbroad } from "./experience-abroad.ts";
import { findLaw, type LawGap } from "./find-law.ts";
import { findProperty } from "./find-property.ts";
import { liftDocuments } from "./lift-documents.ts";
import type { UnderstoodQuestion } from "./understand/understand-question.ts";

/** Hits that selection and presentation see. */
export const hitsConsidered = 24;

/** What was studied or tried this many years after the day asked about says nothing of it. */
const yearsOfAStudy = 5;

/** What was found for a question, and for which country. */
export interface FoundHits {
  /** With the other country when only its experience answers. */
  readonly understood: UnderstoodQuestion;
  readonly hits: readonly RetrievalHit[];
  readonly confidence: number;
  readonly lawGap: LawGap | null;
  /** The reader's country when no words or choice tell it; null when they do. */
  readonly home: Jurisdiction | null;
  /** True when only what the other country has found or tried may be told. */
  readonly isAbroad: boolean;
  /** Studies and projects of the other country that lie near without answering, to be read beside the answer. */
  readonly elsewhere?: readonly RetrievalHit[];
}

/** What the question before found, so that a follow-up looks there first. */
function hitsBefore(
  { retriever, analyser }: AnsweringDependencies,
  question: Question,
  understood: UnderstoodQuestion,
  basis: string,
  today: IsoDate,
): Promise<readonly RetrievalHit[]> {
  return retriever.retrieve({
    query: analyser.analyseQuery(basis, understood.language),
    limit: 6,
    audience: question.audience,
    asOf: today,
    preferredJurisdiction: understood.preferredJurisdiction,
    ...(understood.jurisdiction ? { jurisdiction: understood.jurisdiction } : {}),
  });
}

/**
 * Retrieves for a question as it was understood: a follow-up looks first where the question before
 * did, a section of a law is answered by that section alone, and where the reader's own country has
 * no answer what the other one has found or tried may be.
 */
export async function findHits(
  dependencies: AnsweringDependencies,
  question: Question,
  understood: UnderstoodQuestion,
  query: AnalysedQuery,
  today: IsoDate,
): Promise<FoundHits> {
  const { retriever, analyser, index } = dependencies;
  const { basis } = understood;
  const ofThatTime = (hit: RetrievalHit): boolean =>
    !understood.asOfGiven ||
    hit.standing !== "undated" ||
    Number(hit.entry.passage.validity.from.slice(0, 4)) - Number(understood.asOf.slice(0, 4)) <= yearsOfAStudy;
  const request: RetrievalRequest = {
    query,
    limit: hitsConsidered,
    audience: question.audience,
    asOf: understood.asOf,
    asOfGiven: understood.asOfGiven,
    about: understood.about,
    preferredJurisdiction: understood.preferredJurisdiction,
    ...(understood.jurisdiction ? { jurisdiction: understood.jurisdiction } : {}),
    ...(understood.benefit ? { benefit: understood.benefit } : {}),
  };
  const home = assumedCountry(question, understood);
  const law = await findLaw(retriever, request, understood.text, query);
  const lawGap = law?.gap ?? null;
  if (law?.alone)
    return { understood, hits: law.hits.filter(ofThatTime), confidence: 1, lawGap, home, isAbroad: false };
  const property = await findProperty(dependencies, request, understood.own);
  if (property)
    return { understood, ...property, hits: property.hits.filter(ofThatTime), lawGap, home, isAbroad: false };
  const all = await retriever.retrieve(basis ? { ...request, limit: 2 * hitsConsidered } : request);
  const found = basis
    ? liftDocuments(all, await hitsBefore(dependencies, question, understood, basis, today)).slice(0, hitsConsidered)
    : all;
  const asked = askedInTheseWords(found, query, analyser, index.statistics);
  const lifted = asked ? [asked, ...found.filter((hit) => hit !== asked)] : found;
  const confidence = Math.max(confidenceOf(lifted, query, index.statistics), asked ? partialBelow : 0);
  const abroad = await experienceAbroad(dependencies, request, home, confidence);
  if (abroad?.answers)
    return {
      understood: { ...understood, jurisdiction: abroad.country },
      hits: abroad.hits.filter(ofThatTime),
      confidence: abroad.confidence,
      lawGap,
      home,
      isAbroad: true,
    };
  const hits = lifted.filter(ofThatTime);
  return {
    understood,
    hits,
    confidence,
    lawGap,
    home,
    isAbroad: false,
    elsewhere: abroad?.hits.filter(ofThatTime) ?? [],
  };
}
