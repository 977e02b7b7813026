import { Runnable, type RunnableConfig } from "@langchain/core/runnables";
import type { Answer, Question } from "../../domain/answer.ts";

/** A question in words, or with what else is known of it. */
export type GuidanceInput = string | (Partial<Question> & Pick<Question, "question">);

/** Answers a question; the pipeline itself has this shape. */
export interface QuestionAnswerer {
  answer(question: Question, signal?: AbortSignal): Promise<Answer>;
}

/** The whole service as one LangChain step: a question in, a cited and checked answer out. */
export class GuidanceRunnable extends Runnable<GuidanceInput, Answer> {
  static override lc_name() {
    return "GuidanceRunnable";
  }
  lc_namespace = ["vejviser", "runnables"];
  readonly #answerer: QuestionAnswerer;

  constructor(answerer: QuestionAnswerer) {
    super();
    this.#answerer = answerer;
  }

  override async invoke(input: GuidanceInput, options?: Partial<RunnableConfig>): Promise<Answer> {
    const given = typeof input === "string" ? { question: input } : input;
    const question: Question = {
      history: [],
      audience: "citizen",
      jurisdiction: null,
      language: null,
      asOf: null,
      ...given,
    };
    return this._callWithConfig(
      (_: GuidanceInput, config?: Partial<RunnableConfig>) => this.#answerer.answer(question, config?.signal),
      input,
      options,
    );
  }
}
