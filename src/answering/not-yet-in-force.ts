import type { Question } from "../domain/answer.ts";
import { type IsoDate, isLaw, standingOn } from "../domain/validity.ts";
import type { AnalysedQuery } from "../language/analyser.ts";
import type { RetrievalHit } from "../retrieval/retrieve.ts";
import { confidenceOf, partialBelow } from "./confidence.ts";
import type { AnsweringDependencies } from "./dependencies.ts";
import { documentsOf } from "./documents-of.ts";
import { type SelectedRun, selectStatements } from "./select.ts";
import { defaultSelection } from "./selection-limits.ts";
import type { UnderstoodQuestion } from "./understand/understand-question.ts";

/** When a day was named before the rule began, the answer is that it did not exist yet. */
export async function notYetInForce(
  dependencies: AnsweringDependencies,
  question: Question,
  understood: UnderstoodQuestion,
  query: AnalysedQuery,
  hits: readonly RetrievalHit[],
  today: IsoDate,
  isSure: boolean,
): Promise<SelectedRun[]> {
  if (!understood.asOfGiven) return [];
  // With a rule of that day in hand, what came later is no answer.
  const found = hits[0]?.score ?? 0;
  if (isSure && hits.some((hit) => hit.standing === "current" && hit.score >= defaultSelection.ruleOfThatDay * found))
    return [];
  const [best] = await dependencies.retriever.retrieve({
    query,
    limit: 1,
    audience: question.audience,
    asOf: today,
    collection: "knowledge",
    ...(understood.jurisdiction ? { jurisdiction: understood.jurisdiction } : {}),
    preferredJurisdiction: understood.preferredJurisdiction,
  });
  if (!isSure && best && confidenceOf([best], query, dependencies.index.statistics) < partialBelow) return [];
  if (best?.standing !== "current" || best.entry.passage.validity.from <= understood.asOf) return [];
  const { documentId } = best.entry.passage;
  if (hits.slice(0, 3).some((hit) => hit.entry.passage.documentId === documentId)) return [];
  const document = (await documentsOf(dependencies, [best])).get(documentId) ?? [];
  if (document.some(({ passage }) => standingOn(passage.validity, understood.asOf) === "current")) return [];
  // Known since a source's year only, the rule may be older than that.
  if (best.entry.passage.validity.fromYearOnly) return [];
  const { from } = best.entry.passage.validity;
  const isOlder = document.some(({ passage }) => passage.validity.from < from && isLaw(passage.validity.status));
  const runs = selectStatements(
    {
      query,
      question: { ...understood, asOf: today, asOfGiven: false },
      audience: "citizen",
      hits: [best],
      documents: new Map([[documentId, document]]),
      standingOf: (passage) => standingOn(passage.validity, today),
      today,
    },
    dependencies.analyser,
    dependencies.index.statistics,
  );
  return runs.slice(0, 1).map((run) => ({ ...run, notYet: isOlder ? "changed" : "new" }));
}
