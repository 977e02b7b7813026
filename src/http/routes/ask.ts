import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import type { z } from "zod";
import type { Answer, Question } from "../../domain/answer.ts";
import { VejviserError } from "../../domain/errors.ts";
import type { AppDependencies } from "../dependencies.ts";
import { jsonResponse } from "../json-response.ts";
import { askRequestSchema } from "../schemas.ts";
import { readJson } from "../validate.ts";

/** The pipeline's question from a validated request. */
export function toQuestion(request: z.output<typeof askRequestSchema>): Question {
  return {
    question: request.question,
    history: request.history,
    audience: request.audience,
    jurisdiction: request.jurisdiction ?? null,
    language: request.language ?? null,
    asOf: request.asOf ?? null,
  };
}

const unansweredOutcomes = new Set(["not-found", "partial", "out-of-scope", "clarify"]);

/** Logs an answer by class only and notes what could not be answered. */
export async function recordAnswer(answer: Answer, dependencies: AppDependencies, requestId: string): Promise<void> {
  const { outcome, language, audience, trace } = answer;
  dependencies.log({
    event: "answer",
    requestId,
    outcome,
    language,
    audience,
    totalMs: trace.timingsMs.total,
    ...(trace.fallback ? { fallback: trace.fallback } : {}),
  });
  if (unansweredOutcomes.has(outcome))
    await dependencies.interactions?.recordUnanswered({
      outcome,
      language,
      audience,
      nearestDocuments: answer.related.slice(0, 3).map((related) => related.passageId.split("#")[0] ?? ""),
      at: dependencies.now().toISOString(),
    });
}

/** `POST /api/ask`: JSON, or server-sent events with `stream: true` or `Accept: text/event-stream`. */
export function askRoute(dependencies: AppDependencies): Hono {
  return new Hono().post("/ask", async (context) => {
    const request = await readJson(context, askRequestSchema);
    const question = toQuestion(request);
    const requestId = String(context.get("requestId" as never) ?? "");
    const wantsStream = request.stream || /\btext\/event-stream\b/.test(context.req.header("accept") ?? "");
    if (!wantsStream) {
      const answer = await dependencies.answerer.answer(question, context.req.raw.signal);
      await recordAnswer(answer, dependencies, requestId);
      return jsonResponse(context, answer, dependencies);
    }
    context.header("cache-control", "no-store");
    context.header("x-accel-buffering", "no");
    return streamSSE(context, async (stream) => {
      const stopped = new AbortController();
      stream.onAbort(() => stopped.abort());
      try {
        for await (const event of dependencies.answerer.stream(question, stopped.signal)) {
          if (stream.aborted) return;
          const { type, ...rest } = event;
          await stream.writeSSE({
            event: type,
            data: JSON.stringify(event.type === "answer-end" ? event.answer : rest),
          });
          if (event.type === "answer-end") await recordAnswer(event.answer, dependencies, requestId);
        }
      } catch (error) {
        if (stopped.signal.aborted) return;
        // Hono's own stream error handler would print the message to the client.
        const code = error instanceof VejviserError ? error.code : "internal-error";
        dependencies.log({ event: "error", requestId, code, name: (error as Error).name });
        await stream.writeSSE({
          event: "error",
          data: JSON.stringify({ code, detail: "The answer was interrupted. Try again." }),
        });
      }
    });
  });
}
