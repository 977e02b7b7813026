import { describe, expect, it } from "vitest";
import type { Answerer } from "../../answering/answer-question.ts";
import type { AnswerEvent } from "../../domain/answer.ts";
import type { AppDependencies } from "../dependencies.ts";
import { askRoute } from "./ask.ts";

/** An answerer that tells one sentence and then waits until its reader leaves. */
function waiting() {
  let left: () => void = () => {};
  const hasLeft = new Promise<void>((resolve) => {
    left = resolve;
  });
  async function* stream(_: unknown, signal?: AbortSignal): AsyncGenerator<AnswerEvent> {
    yield { type: "answer-start", id: "1", question: "", language: "da" };
    yield { type: "text-delta", text: "Første sætning. [1]" };
    await new Promise<void>((resolve) => {
      if (signal?.aborted) resolve();
      else signal?.addEventListener("abort", () => resolve());
    });
    left();
    throw signal?.reason;
  }
  const answerer: Answerer = {
    stream,
    async answer(question, signal) {
      for await (const event of stream(question, signal)) if (event.type === "answer-end") return event.answer;
      throw new Error("no answer");
    },
  };
  const route = askRoute({
    answerer,
    interactions: null,
    log: () => {},
    now: () => new Date(),
  } as unknown as AppDependencies);
  return { route, hasLeft };
}

const post = (body: object, signal?: AbortSignal) =>
  new Request("http://localhost/ask", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  });

describe("a reader who leaves", () => {
  it("stops the work behind a stream after having had the first sentence", async () => {
    const { route, hasLeft } = waiting();
    const response = await route.fetch(post({ question: "Hvor længe?", stream: true }));
    const reader = response.body?.getReader();
    let text = "";
    while (reader && !text.includes("text-delta")) text += new TextDecoder().decode((await reader.read()).value);
    expect(text).toContain("Første sætning. [1]");
    await reader?.cancel();
    await hasLeft;
  });

  it("stops the work behind an answer in one piece", async () => {
    const { route, hasLeft } = waiting();
    const reader = new AbortController();
    const response = route.fetch(post({ question: "Hvor længe?" }, reader.signal));
    await new Promise((resolve) => setImmediate(resolve));
    reader.abort();
    await hasLeft;
    await response;
  });
});
