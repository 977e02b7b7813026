import type { AnalysedQuery } from "../language/analyser.ts";
import type { RetrievalHit, RetrievalRequest } from "../retrieval/retrieve.ts";
import { confidenceOf, partialBelow } from "./confidence.ts";
import type { AnsweringDependencies } from "./dependencies.ts";
import { prepareText } from "./screen/prepare-text.ts";
import { isAboutProperty } from "./screen/scope.ts";

/** What rules call that which people own, in the words a search knows. */
const inRules = "formue opsparing savings assets";
const tellsOfProperty = /formue|opsparing|savings|assets/i;
/** Whether a house or a car counts is told in general only: never more than part of an answer. */
const inGeneral = partialBelow - 0.05;

/**
 * What tells whether the things somebody owns count; null for other questions. "What happens to my
 * car" has no other word of our field, so all else that is found is about something else.
 */
export async function findProperty(
  { retriever, analyser, index }: AnsweringDependencies,
  request: RetrievalRequest,
  text: string,
): Promise<{ readonly hits: readonly RetrievalHit[]; readonly confidence: number } | null> {
  if (!isAboutProperty(prepareText(text))) return null;
  const query: AnalysedQuery = analyser.analyseQuery(`${text} ${inRules}`, request.query.language);
  const country = request.jurisdiction ?? request.preferredJurisdiction;
  const hits = await retriever.retrieve({
    ...request,
    query,
    // What counts is law: the other country's says nothing here.
    ...(country ? { jurisdiction: country } : {}),
    accept: ({ passage }) => tellsOfProperty.test(passage.text),
  });
  if (!hits.length) return { hits, confidence: 0 };
  const asked = tellsOfProperty.test(text);
  return { hits, confidence: asked ? Math.max(inGeneral, confidenceOf(hits, query, index.statistics)) : inGeneral };
}
