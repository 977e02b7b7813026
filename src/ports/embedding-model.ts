/** Turns texts into vectors. Queries and passages may be embedded differently (E5-style models). */
export interface EmbeddingModel {
  /** Names the model and its version; an index built with another id is never searched with this one. */
  readonly id: string;
  readonly dimensions: number;
  /** Unit-length vectors in the order of `texts`. Throws `EmbeddingFailed`. */
  embed(texts: readonly string[], as: "query" | "passage", signal?: AbortSignal): Promise<Float32Array[]>;
}
