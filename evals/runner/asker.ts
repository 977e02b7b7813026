import type { Answerer } from "../../src/answering/answer-question.ts";
import type { Answer } from "../../src/domain/answer.ts";
import { toQuestion } from "../../src/http/routes/ask.ts";
import { askRequestSchema } from "../../src/http/schemas.ts";

/** A request as a client would send it; not validated. */
export interface AskRequest {
  readonly question: string;
  readonly audience?: string | undefined;
  readonly jurisdiction?: string | undefined;
  readonly asOf?: string | undefined;
  readonly history?: readonly { readonly role: string; readonly content: string }[] | undefined;
}

/** Asks the service, remembers what it said, and never asks the same twice. */
export interface Asker {
  /** Null when the request does not follow the contract, as the API would refuse it. */
  ask(request: AskRequest): Promise<Answer | null>;
  /** Every answer so far, for checks over all banks. */
  readonly answers: readonly { readonly request: AskRequest; readonly answer: Answer }[];
}

export function createAsker(answerer: Answerer): Asker {
  const memory = new Map<string, Answer | null>();
  const answers: { request: AskRequest; answer: Answer }[] = [];
  return {
    answers,
    async ask(request) {
      const key = JSON.stringify([
        request.question,
        request.audience,
        request.jurisdiction,
        request.asOf,
        request.history,
      ]);
      const known = memory.get(key);
      if (known !== undefined) return known;
      const parsed = askRequestSchema.safeParse(request);
      const answer = parsed.success ? await answerer.answer(toQuestion(parsed.data)) : null;
      memory.set(key, answer);
      if (answer) answers.push({ request, answer });
      return answer;
    },
  };
}
