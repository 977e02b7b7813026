import type { Question } from "../domain/answer.ts";

/** A citizen's first question with nothing chosen beside it; `given` says what else there is. */
export function plainQuestion(question: string, given: Partial<Question> = {}): Question {
  return { question, history: [], audience: "citizen", jurisdiction: null, language: null, asOf: null, ...given };
}
