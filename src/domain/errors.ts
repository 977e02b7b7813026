/**
 * Base of every failure this project throws on purpose.
 * `code` is stable and machine-readable, `status` the HTTP status it maps to,
 * `expose` says whether `message` may be shown to the caller.
 */
export class VejviserError extends Error {
  readonly code: string;
  readonly status: number;
  readonly expose: boolean;

  constructor(code: string, message: string, options: { status?: number; expose?: boolean; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.status = options.status ?? 500;
    this.expose = options.expose ?? false;
  }
}

/** The environment holds one or more wrong values; every problem is in the message. */
export class ConfigInvalid extends VejviserError {
  constructor(problems: readonly string[]) {
    super("config-invalid", `The configuration is not valid:\n${problems.map((p) => `  - ${p}`).join("\n")}`, {
      expose: true,
    });
  }
}

/** Knowledge files that cannot be read as articles; every problem is in the message. */
export class KnowledgeInvalid extends VejviserError {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super("knowledge-invalid", `The knowledge base has errors:\n${problems.map((p) => `  - ${p}`).join("\n")}`, {
      expose: true,
    });
    this.problems = problems;
  }
}

/** There is no usable index: none was built, or its files are damaged. */
export class IndexUnavailable extends VejviserError {
  constructor(message: string, cause?: unknown) {
    super("index-unavailable", message, { status: 503, expose: true, cause });
  }
}

/** A document or passage that does not exist. */
export class NotFound extends VejviserError {
  constructor(what: string) {
    super("not-found", what, { status: 404, expose: true });
  }
}

/** A request that does not follow the contract; `problems` name each field. */
export class RequestInvalid extends VejviserError {
  readonly problems: readonly { readonly field: string; readonly message: string }[];
  constructor(problems: readonly { field: string; message: string }[], status = 400) {
    super("request-invalid", problems.map((p) => `${p.field}: ${p.message}`).join("; "), { status, expose: true });
    this.problems = problems;
  }
}

/** Too many requests from one place; `retryAfterSeconds` tells when to come back. */
export class RateLimited extends VejviserError {
  readonly retryAfterSeconds: number;
  constructor(retryAfterSeconds: number) {
    super("rate-limited", `Too many requests. Try again in ${retryAfterSeconds} seconds.`, {
      status: 429,
      expose: true,
    });
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** An embedding service that answered with something unusable. */
export class EmbeddingFailed extends VejviserError {
  constructor(message: string, cause?: unknown) {
    super("embedding-failed", message, { status: 502, cause });
  }
}

/** Why a language model gave no answer. */
export type ChatFailure = "timeout" | "rate-limit" | "refusal" | "cancelled" | "failed";

/** A language model that failed, timed out or refused. The message never holds what was asked or written. */
export class ChatModelFailed extends VejviserError {
  readonly reason: ChatFailure;
  constructor(message: string, cause?: unknown, reason: ChatFailure = "failed") {
    super("chat-model-failed", message, { status: 502, cause });
    this.reason = reason;
  }
}
