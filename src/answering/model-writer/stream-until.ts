import { ChatModelFailed } from "../../domain/errors.ts";

/**
 * The pieces of a model's stream until it ends, or until `signal` fires, even when the model does
 * not listen to it. Throws `ChatModelFailed` with reason `timeout` or `cancelled` when stopped.
 * The model's stream is closed in every case.
 */
export async function* streamUntil(stream: AsyncIterable<string>, signal: AbortSignal): AsyncGenerator<string> {
  const iterator = stream[Symbol.asyncIterator]();
  let stop: () => void = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = () => {
      const reason =
        (signal.reason as { name?: string } | undefined)?.name === "TimeoutError" ? "timeout" : "cancelled";
      reject(new ChatModelFailed(`The language model was stopped: ${reason}.`, signal.reason, reason));
    };
  });
  // Nobody may be waiting when the signal fires.
  stopped.catch(() => {});
  if (signal.aborted) stop();
  else signal.addEventListener("abort", stop, { once: true });
  try {
    for (;;) {
      const step = await Promise.race([iterator.next(), stopped]);
      if (step.done) return;
      yield step.value;
    }
  } finally {
    signal.removeEventListener("abort", stop);
    // A model that hangs would never answer this, so nobody waits for it.
    void Promise.resolve(iterator.return?.()).catch(() => {});
  }
}
