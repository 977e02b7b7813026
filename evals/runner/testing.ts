import type { Answerer } from "../../src/answering/answer-question.ts";
import type { Answer, Citation, Question } from "../../src/domain/answer.ts";
import type { DocumentSummary, Passage } from "../../src/domain/passage.ts";
import type { IndexedPassage, PassageIndex } from "../../src/ports/passage-index.ts";
import type { SearchRequest } from "../../src/retrieval/search.ts";
import { createAsker } from "./asker.ts";
import type { SuiteContext } from "./suite.ts";
import type { EvaluationTarget } from "./target.ts";

/** A passage for tests; what is not given is plain Danish law in force. */
export function testPassage(passageId: string, text: string, further: Partial<Passage> = {}): Passage {
  return {
    passageId,
    documentId: passageId.split("#")[0] ?? passageId,
    collection: "knowledge",
    title: passageId,
    kind: "legislation",
    type: "rule",
    headings: ["Kort svar"],
    language: "da",
    jurisdiction: "DK",
    audience: ["citizen"],
    topics: [],
    benefit: null,
    place: null,
    text,
    markdown: text,
    questions: [],
    validity: { versionId: "v1", status: "in-force", from: "2014-07-01", to: null, certainty: "seen", note: null },
    sources: [],
    position: 0,
    ...further,
  };
}

/** A citation of a whole passage. */
export function testCitation(passage: Passage, number = 1): Citation {
  const { passageId, documentId, title, kind, headings, language, validity, sources, text } = passage;
  return {
    number,
    passageId,
    documentId,
    title,
    kind,
    headings,
    language,
    validity,
    sources,
    quote: text,
    start: 0,
    end: text.length,
    url: "",
  };
}

/** An answer that says `text`, proven by a passage that holds just that. */
export function testAnswer(text: string, further: Partial<Answer> = {}): Answer {
  return {
    id: "a",
    outcome: "answered",
    answer: `${text} [1]`,
    language: "da",
    audience: "citizen",
    jurisdiction: "DK",
    asOf: "2026-11-22",
    question: "",
    statements: [{ text, citations: [1] }],
    citations: [testCitation(testPassage("d#1", text))],
    notices: [{ kind: "as-of", text: "Reglerne den 22. november 2026." }],
    contacts: [],
    related: [],
    followUps: [],
    trace: { index: "f", analyser: "1", timingsMs: {} },
    ...further,
  };
}

export interface TestTargetParts {
  readonly answer?: (question: Question) => Answer;
  readonly passages?: readonly Passage[];
  /** What a search gives, best first; all passages when not given. */
  readonly search?: (request: SearchRequest) => readonly Passage[];
  readonly covering?: EvaluationTarget["documentsCovering"];
}

/** A service with planted behaviour, for testing that suites notice it. */
export function testContext(parts: TestTargetParts = {}): SuiteContext & { target: EvaluationTarget } {
  const passages = parts.passages ?? [];
  const index = {
    describe: () => ({
      fingerprint: "f",
      analyserVersion: "1",
      embeddingId: "none",
      builtAt: "2026-11-22T00:00:00.000Z",
      documents: passages.length,
      passages: passages.length,
    }),
    documents: passages.map(
      (passage) => ({ id: passage.documentId, collection: passage.collection }) as DocumentSummary,
    ),
    get: async (ids: readonly string[]) =>
      ids.flatMap((id) => {
        const passage = passages.find((entry) => entry.passageId === id);
        return passage ? [{ passage, vector: null } as unknown as IndexedPassage] : [];
      }),
  } as unknown as PassageIndex;
  const answerer: Answerer = {
    answer: async (question) => (parts.answer ?? (() => testAnswer("")))(question),
    // biome-ignore lint/correctness/useYield: the suites do not stream.
    async *stream() {
      throw new Error("not used");
    },
  };
  const target: EvaluationTarget = {
    answerer,
    index,
    searcher: {
      search: async (request) => {
        const found = (parts.search ?? (() => passages))(request).slice(0, request.limit);
        return {
          total: found.length,
          results: found.map((passage) => ({ passage, highlights: [], why: [], score: 1 })),
          facets: {
            kind: [],
            jurisdiction: [],
            audience: [],
            status: [],
            collection: [],
            language: [],
            topic: [],
            year: [],
          },
        };
      },
    },
    documentsCovering: parts.covering ?? (() => []),
    today: "2026-11-22",
    startMs: 1,
    rebuild: async () => 1,
  };
  return { target, asker: createAsker(answerer) };
}
