import { afterEach, describe, expect, it } from "vitest";
import type { EngineSetup } from "./engine.ts";
import { EngineFailed, type EngineProcess, startEngine } from "./start-engine.ts";

const pieces = [
  { id: "a", text: "Du kan få sygedagpenge i 22 uger." },
  { id: "b", text: "Kommunen betaler fleksjob." },
];
const setup: EngineSetup = { pieces, documents: "", folder: "", endpoint: null };
const words = { ...setup, maker: "miniSearch" } as const;

describe("startEngine", () => {
  let engine: EngineProcess;
  afterEach(() => engine.stop());

  it("searches and times in the engine's process", async () => {
    engine = startEngine("Words");
    expect(await engine.call("setUp", words)).toContain("words");
    expect(await engine.call("search", ["fleksjob", "intet"])).toEqual([["Kommunen betaler fleksjob."], []]);
    const times = await engine.call("time", { warmUp: ["uger"], questions: ["fleksjob", "sygedagpenge"] });
    expect(times).toHaveLength(2);
    for (const time of times) expect(time).toBeGreaterThan(0);
  });

  it("names the engine that cannot be set up, and why", async () => {
    engine = startEngine("Recipe");
    const failure = engine.call("setUp", { ...setup, maker: "langChainGeneralModel" });
    await expect(failure).rejects.toThrow(EngineFailed);
    await expect(failure).rejects.toThrow("Recipe: A general model needs an endpoint.");
  });

  it("names the engine that is asked before it is set up", async () => {
    engine = startEngine("Words");
    await expect(engine.call("search", ["fleksjob"])).rejects.toThrow("Words: The engine is not set up.");
  });

  it("fails the call under way, and every later one, when the process ends", async () => {
    engine = startEngine("Words");
    const underWay = engine.call("setUp", words);
    const failure = expect(underWay).rejects.toThrow("Words: its process ended (SIGTERM)");
    await engine.stop();
    await failure;
    await expect(engine.call("search", ["fleksjob"])).rejects.toThrow(EngineFailed);
  });
});
