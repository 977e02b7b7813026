import { checkStatement } from "../../../src/answering/verify.ts";
import type { Citation } from "../../../src/domain/answer.ts";
import type { Passage } from "../../../src/domain/passage.ts";
import type { Validity } from "../../../src/domain/validity.ts";
import { type CheckerPair, checkerPairSchema, pairKinds } from "../case-schema.ts";
import { loadCases } from "../load-cases.ts";
import { type CaseResult, type ConfusionMatrix, rightShare, shareMetric } from "../result.ts";
import type { Suite } from "../suite.ts";

/** Runs the checker on a pair; null means accepted, else the reason for its rejection. */
export function checkPair(pair: Omit<CheckerPair, "id" | "kind" | "origin">): string | null {
  const lead = "Indledning. ";
  const validity: Validity = {
    versionId: "v",
    ...(pair.validity ?? { status: "in-force", from: "2014-07-01", to: null }),
    certainty: "seen",
    note: null,
  };
  const passage: Passage = {
    passageId: "pair#1",
    documentId: "pair",
    collection: "knowledge",
    title: "",
    kind: "legislation",
    type: "rule",
    headings: [],
    language: pair.lang,
    jurisdiction: pair.jurisdiction ?? (pair.lang === "nb" ? "NO" : "DK"),
    audience: ["citizen"],
    topics: [],
    benefit: pair.benefit ?? null,
    place: null,
    text: `${lead}${pair.quote}`,
    markdown: "",
    questions: [],
    validity,
    sources: [],
    position: 0,
  };
  const citation: Citation = {
    number: 1,
    passageId: passage.passageId,
    documentId: passage.documentId,
    title: "",
    kind: passage.kind,
    headings: [],
    quote: pair.quote,
    start: lead.length,
    end: lead.length + pair.quote.length,
    language: pair.lang,
    validity,
    sources: [],
    url: "",
  };
  return checkStatement({ text: pair.statement, citations: [1] }, new Map([[1, citation]]), () => passage);
}

/** Labelled pairs against the checker that stands behind every answer. */
export const checkerSuite: Suite = {
  name: "checker",
  title: "The checker on labelled pairs: what it accepts and rejects",
  async run() {
    const cases: CaseResult[] = [];
    for (const pair of loadCases("checker/cases.jsonl", checkerPairSchema)) {
      const reason = checkPair(pair);
      const right = (pair.kind === "supported") === (reason === null);
      cases.push({
        id: pair.id,
        question: pair.statement,
        right,
        why: right ? "" : pair.kind === "supported" ? `rejected: ${reason}` : `${pair.kind} accepted`,
        got: pair.quote,
        slices: {
          kind: pair.kind,
          origin: pair.origin,
          lang: pair.lang,
          // A sentence that is its quotation is easy to accept; what a writer makes of it is the test.
          ...(pair.kind === "supported"
            ? { supported: pair.statement === pair.quote ? "word for word" : "reworded" }
            : {}),
        },
        scores: { rejected: reason !== null },
      });
    }
    const count = (kinds: readonly string[], rejected: boolean) =>
      cases.filter((entry) => kinds.includes(entry.slices.kind ?? "") && entry.scores.rejected === rejected).length;
    const faulty = pairKinds.filter((kind) => kind !== "supported");
    const caught = count(faulty, true);
    const missed = count(faulty, false);
    const spared = count(["supported"], false);
    const wronged = count(["supported"], true);
    const matrix = (rows: readonly (readonly [string, readonly string[]])[]): ConfusionMatrix => ({
      rows: rows.map(([name]) => name),
      columns: ["accepted", "rejected"],
      counts: rows.map(([, kinds]) => [count(kinds, false), count(kinds, true)]),
      rowTitle: "pair",
      columnTitle: "the checker",
    });
    return {
      primary: "right",
      cases,
      metrics: [
        rightShare("right", cases),
        shareMetric("supported accepted", spared, spared + wronged),
        shareMetric("faults caught", caught, caught + missed),
        shareMetric("rejections justified", caught, caught + wronged),
        ...faulty.map((kind) =>
          shareMetric(`caught, ${kind}`, count([kind], true), count([kind], true) + count([kind], false)),
        ),
      ],
      confusion: [
        matrix([
          ["supported", ["supported"]],
          ["not supported", faulty],
        ]),
        matrix(pairKinds.map((kind) => [kind, [kind]])),
      ],
    };
  },
};
