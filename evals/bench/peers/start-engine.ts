import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { CallName, EngineCall, EngineCalls, EngineReply } from "./protocol.ts";

/** An engine that could not be set up, failed in a search, or whose process ended. */
export class EngineFailed extends Error {
  constructor(engine: string, reason: string) {
    super(`${engine}: ${reason}`);
    this.name = "EngineFailed";
  }
}

/** An engine in a process of its own. */
export interface EngineProcess {
  readonly name: string;
  /** One call at a time. Throws `EngineFailed`. */
  call<Name extends CallName>(name: Name, input: EngineCalls[Name]["input"]): Promise<EngineCalls[Name]["output"]>;
  /** Ends the process and waits until it has ended; a call under way fails. */
  stop(): Promise<void>;
}

const processPath = fileURLToPath(new URL("engine-process.ts", import.meta.url));

/** Starts a process for an engine, with this process's Node and flags; what it prints goes to standard error. */
export function startEngine(name: string): EngineProcess {
  const child = fork(processPath, { stdio: ["ignore", 2, 2, "ipc"] });
  const ended = once(child, "exit")
    .then(
      ([code, signal]) => `its process ended (${signal ?? `code ${code}`})`,
      (error: Error) => error.message,
    )
    .then((reason): never => {
      throw new EngineFailed(name, reason);
    });
  // Nobody may be waiting when it ends.
  ended.catch(() => {});
  return {
    name,
    async call(callName, input) {
      const replied = new Promise<EngineReply>((resolve) => {
        child.once("message", (message) => resolve(message as EngineReply));
      });
      // A process that is gone cannot be sent to: `ended` tells.
      child.send({ name: callName, input } satisfies EngineCall, () => {});
      const reply = await Promise.race([replied, ended]);
      if ("failed" in reply) throw new EngineFailed(name, reply.failed);
      return reply.output as EngineCalls[typeof callName]["output"];
    },
    async stop() {
      child.kill();
      await ended.catch(() => {});
    },
  };
}
