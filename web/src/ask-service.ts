import type { Answer, AnswerEvent, Turn } from "../../src/domain/answer.ts";
import type { AskSettings } from "../../src/http/pages/views/composer-view.ts";
import { serverEvents } from "./event-stream.ts";

/** Why no whole answer came: what the reader is told depends on it. */
export type FailureKind = "offline" | "interrupted" | "server" | "busy" | "too-long";

export class AskFailed extends Error {
  readonly kind: FailureKind;
  readonly retryAfterSeconds: number;
  constructor(kind: FailureKind, retryAfterSeconds = 0) {
    super(kind);
    this.kind = kind;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

function failureOf(response: Response): AskFailed {
  if (response.status === 429) return new AskFailed("busy", Number(response.headers.get("retry-after")) || 30);
  return new AskFailed(response.status === 400 || response.status === 413 ? "too-long" : "server");
}

/**
 * Asks and gives the answer's events as they come, `answer-end` last. Throws `AskFailed`, also when the
 * stream ends without a whole answer; throws the signal's reason when stopped.
 */
export async function* streamAnswer(
  origin: string,
  question: string,
  history: readonly Turn[],
  settings: AskSettings,
  signal: AbortSignal,
): AsyncGenerator<AnswerEvent> {
  let complete = false;
  try {
    const response = await fetch(`${origin}/api/ask`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "text/event-stream" },
      body: JSON.stringify({
        question,
        history,
        audience: settings.audience,
        jurisdiction: settings.jurisdiction,
        language: settings.answerLanguage,
        stream: true,
      }),
      signal,
    });
    if (!response.ok || !response.body) throw failureOf(response);
    for await (const { event, data } of serverEvents(response.body)) {
      const parsed = JSON.parse(data) as object;
      if (event === "error") throw new AskFailed("server");
      if (event === "answer-end") {
        complete = true;
        yield { type: "answer-end", answer: parsed as Answer };
        return;
      }
      yield { type: event, ...parsed } as AnswerEvent;
    }
  } catch (error) {
    if (signal.aborted || error instanceof AskFailed) throw error;
    throw new AskFailed(navigator.onLine ? "interrupted" : "offline");
  }
  if (!complete) throw new AskFailed(navigator.onLine ? "interrupted" : "offline");
}
