/** A piece of the documents, as an engine is given it. */
export interface Chunk {
  readonly id: string;
  readonly text: string;
}

/** An OpenAI-compatible service of embeddings. */
export interface Endpoint {
  readonly baseUrl: string;
  readonly model: string;
}

/** What an engine gets to set itself up with. */
export interface EngineSetup {
  /** The documents in pieces, for engines that do not cut them themselves. */
  readonly pieces: readonly Chunk[];
  /** The folder the pieces come from, for those that do. */
  readonly documents: string;
  /** A folder of its own, not there yet. */
  readonly folder: string;
  /** Where a general model is asked; null when none was named. */
  readonly endpoint: Endpoint | null;
}

/** Something that searches. */
export interface Engine {
  /** What a search asks of it, for the table. */
  readonly what: string;
  /** Texts, best first, at most `hitLimit`. */
  search(question: string): Promise<readonly string[]>;
}

export type MakeEngine = (setup: EngineSetup) => Promise<Engine>;

/** Hits asked of every engine: enough for 5,000 characters of short pieces. */
export const hitLimit = 20;
