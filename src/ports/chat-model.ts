export interface ChatMessage {
  readonly role: "system" | "user" | "assistant";
  readonly content: string;
}

export interface ChatOptions {
  readonly signal?: AbortSignal;
  /** Most tokens the model may write. */
  readonly maximumTokens: number;
}

/** Writes a completion piece by piece. Throws `ChatModelFailed` for refusals, limits, timeouts and transport faults. */
export interface ChatModel {
  readonly id: string;
  stream(messages: readonly ChatMessage[], options: ChatOptions): AsyncIterable<string>;
}
