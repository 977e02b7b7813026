/** One server-sent event. */
export interface ServerEvent {
  readonly event: string;
  readonly data: string;
}

function parse(block: string): ServerEvent | null {
  let event = "message";
  const data: string[] = [];
  for (const line of block.split("\n")) {
    if (line.startsWith("event:")) event = line.slice(6).trim();
    else if (line.startsWith("data:")) data.push(line.slice(5).replace(/^ /, ""));
  }
  return data.length ? { event, data: data.join("\n") } : null;
}

/** The events of a `text/event-stream` body, in order; a last event that was cut off is not given. */
export async function* serverEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let pending = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      pending = (pending + decoder.decode(value, { stream: true })).replace(/\r\n?/g, "\n");
      let end = pending.indexOf("\n\n");
      while (end >= 0) {
        const event = parse(pending.slice(0, end));
        if (event) yield event;
        pending = pending.slice(end + 2);
        end = pending.indexOf("\n\n");
      }
    }
  } finally {
    // Leaving early must end the request, or the server goes on writing.
    await reader.cancel().catch(() => {});
  }
}
