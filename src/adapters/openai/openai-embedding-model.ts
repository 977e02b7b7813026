import OpenAI, { BadRequestError, UnprocessableEntityError } from "openai";
import { EmbeddingFailed } from "../../domain/errors.ts";
import type { EmbeddingModel } from "../../ports/embedding-model.ts";

/**
 * How a service is told whether a text asks or answers:
 * `prefix` writes "query: " or "passage: " before it, as E5 models are trained;
 * `input-type` names it in the request, for services that write the prefix themselves;
 * `plain` tells nothing, for models that know no difference.
 */
export type EmbeddingInputStyle = "prefix" | "input-type" | "plain";

export interface OpenAiEmbeddingOptions {
  /** Up to and including `/v1`. */
  readonly baseUrl: string;
  /** Left out for services without a key. */
  readonly apiKey?: string;
  readonly model: string;
  /** Asks the service for vectors of this many numbers; only some models can. */
  readonly dimensions?: number;
  /** Found out with one more request when it is left out and the model's name says E5. */
  readonly inputStyle?: EmbeddingInputStyle;
  /** For one request; default 20,000. */
  readonly timeoutMs?: number;
  /** How often a request is repeated that failed on the way, was refused for now or timed out; default 2. */
  readonly maximumRetries?: number;
}

const defaultTimeoutMs = 20_000;
const defaultRetries = 2;
const textsPerRequest = 64;
/** Services limit the tokens of a request; a token is seldom shorter than two characters. */
const charactersPerRequest = 60_000;
const probeText = "sygedagpenge";

/** Texts in runs that one request may carry; a text that is too long goes alone. */
function* requestBatches(texts: readonly string[]): Generator<readonly string[]> {
  let start = 0;
  let characters = 0;
  for (let i = 0; i < texts.length; i++) {
    const length = (texts[i] as string).length;
    if (i > start && (i - start >= textsPerRequest || characters + length > charactersPerRequest)) {
      yield texts.slice(start, i);
      start = i;
      characters = 0;
    }
    characters += length;
  }
  if (start < texts.length) yield texts.slice(start);
}

function unitVector(numbers: ArrayLike<number>): Float32Array {
  const vector = Float32Array.from(numbers);
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  if (!(length > 0 && length < Number.POSITIVE_INFINITY))
    throw new EmbeddingFailed("The embedding service sent a vector without direction.");
  return vector.map((value) => value / length);
}

function cosine(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}

/**
 * Connects to any OpenAI-compatible embedding service: asks it for one vector to learn its
 * dimensions and, for E5 models, how it wants to be told questions from passages. The model's id
 * names model, dimensions and that style, never the address or the key. Throws `EmbeddingFailed`
 * when the service cannot be used.
 */
export async function connectOpenAiEmbedding(
  options: OpenAiEmbeddingOptions,
  signal?: AbortSignal,
): Promise<EmbeddingModel> {
  const client = new OpenAI({
    baseURL: options.baseUrl,
    apiKey: options.apiKey || "none",
    // The SDK would take these from the environment and send them to whatever service is configured.
    organization: null,
    project: null,
    timeout: options.timeoutMs ?? defaultTimeoutMs,
    maxRetries: options.maximumRetries ?? defaultRetries,
    logLevel: "off",
  });

  const request = async (
    input: readonly string[],
    inputType: string | null,
    requestSignal?: AbortSignal,
  ): Promise<Float32Array[]> => {
    const body = {
      model: options.model,
      input: [...input],
      ...(options.dimensions === undefined ? {} : { dimensions: options.dimensions }),
      ...(inputType === null ? {} : { input_type: inputType }),
    };
    const response = await client.embeddings.create(body, requestSignal ? { signal: requestSignal } : {});
    const vectors: Float32Array[] = [];
    for (const { index, embedding } of response.data) vectors[index] = unitVector(embedding);
    if (response.data.length !== input.length || Object.keys(vectors).length !== input.length)
      throw new EmbeddingFailed(
        `The embedding service sent ${response.data.length} vectors for ${input.length} texts.`,
      );
    return vectors;
  };

  const failure = (error: unknown) =>
    error instanceof EmbeddingFailed
      ? error
      : new EmbeddingFailed(`The embedding service failed: ${(error as Error).message}`, error);

  const findInputStyle = async (): Promise<EmbeddingInputStyle> => {
    if (!/(?:^|[^a-z0-9])e5(?:[^a-z0-9]|$)/i.test(options.model)) return "plain";
    try {
      const [query] = await request([probeText], "query", signal);
      const [passage] = await request([probeText], "passage", signal);
      return query && passage && cosine(query, passage) < 0.9999 ? "input-type" : "prefix";
    } catch (error) {
      if (error instanceof BadRequestError || error instanceof UnprocessableEntityError) return "prefix";
      throw error;
    }
  };

  let style: EmbeddingInputStyle;
  let dimensions: number;
  try {
    style = options.inputStyle ?? (await findInputStyle());
    const [probe] = await request([probeText], style === "input-type" ? "query" : null, signal);
    dimensions = (probe as Float32Array).length;
  } catch (error) {
    throw failure(error);
  }
  if (options.dimensions !== undefined && dimensions !== options.dimensions)
    throw new EmbeddingFailed(
      `The embedding service sends vectors of ${dimensions} numbers; ${options.dimensions} were asked for.`,
    );

  return {
    id: `openai:${options.model}:${dimensions}${style === "plain" ? "" : `:${style}`}`,
    dimensions,
    async embed(texts, as, embedSignal) {
      const all: Float32Array[] = [];
      const input = style === "prefix" ? texts.map((text) => `${as}: ${text}`) : texts;
      try {
        for (const batch of requestBatches(input))
          all.push(...(await request(batch, style === "input-type" ? as : null, embedSignal)));
      } catch (error) {
        throw failure(error);
      }
      const wrong = all.find((vector) => vector.length !== dimensions);
      if (wrong)
        throw new EmbeddingFailed(
          `The embedding service sent a vector of ${wrong.length} numbers; the index has ${dimensions}.`,
        );
      return all;
    },
  };
}
