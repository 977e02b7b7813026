/** One engine in a process of its own: answers the calls of the process that started it (protocol.ts). */
import type { Engine } from "./engine.ts";
import { makers } from "./makers.ts";
import type { CallName, EngineCall, EngineCalls, EngineReply } from "./protocol.ts";

let made: Engine | null = null;

function engine(): Engine {
  if (!made) throw new Error("The engine is not set up.");
  return made;
}

const handlers: {
  readonly [Name in CallName]: (input: EngineCalls[Name]["input"]) => Promise<EngineCalls[Name]["output"]>;
} = {
  async setUp({ maker, ...setup }) {
    made = await makers[maker](setup);
    return made.what;
  },
  async search(questions) {
    const found: (readonly string[])[] = [];
    for (const question of questions) found.push(await engine().search(question));
    return found;
  },
  async time({ warmUp, questions }) {
    const { search } = engine();
    for (const question of warmUp) await search(question);
    const milliseconds: number[] = [];
    for (const question of questions) {
      const from = performance.now();
      await search(question);
      milliseconds.push(performance.now() - from);
    }
    return milliseconds;
  },
};

async function answer<Name extends CallName>({ name, input }: EngineCall<Name>): Promise<EngineReply> {
  try {
    return { output: await handlers[name](input) };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

process.on("message", async (call: EngineCall) => {
  process.send?.(await answer(call));
});
// Without the process that started it there is nobody to work for.
process.on("disconnect", () => process.exit());
