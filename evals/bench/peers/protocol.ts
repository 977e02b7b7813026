import type { EngineSetup } from "./engine.ts";
import type { MakerName } from "./makers.ts";

/**
 * What an engine's process can be asked, one call at a time. Everything is plain JSON: a call goes
 * out as `EngineCall`, and one `EngineReply` comes back.
 */
export interface EngineCalls {
  /** Makes the engine; first, and once. Gives what a search asks of it. */
  readonly setUp: { readonly input: EngineSetup & { readonly maker: MakerName }; readonly output: string };
  /** Texts found for each question, best first. */
  readonly search: { readonly input: readonly string[]; readonly output: readonly (readonly string[])[] };
  /** Milliseconds of each question's search, after those of `warmUp` have been searched for. */
  readonly time: {
    readonly input: { readonly warmUp: readonly string[]; readonly questions: readonly string[] };
    readonly output: readonly number[];
  };
}

export type CallName = keyof EngineCalls;

export interface EngineCall<Name extends CallName = CallName> {
  readonly name: Name;
  readonly input: EngineCalls[Name]["input"];
}

export type EngineReply = { readonly output: unknown } | { readonly failed: string };
