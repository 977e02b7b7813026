import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildWeb, webIsBuilt } from "../build.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

function ready(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (chunk: Buffer) => {
      output += chunk;
      const address = /Vejviser is ready: (\S+)/.exec(output)?.[1];
      if (address) resolve(address);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", (code) => reject(new Error(`The service ended with ${code} before it was ready:\n${output}`)));
  });
}

/** Builds the web and starts the real service on a free port with an index of its own. `stop` ends it and removes the index. */
export async function startService(
  environment: Readonly<Record<string, string>> = {},
): Promise<{ address: string; stop: () => Promise<void> }> {
  if (!(await webIsBuilt())) await buildWeb();
  const folder = await mkdtemp(join(tmpdir(), "vejviser-browser-"));
  const child = spawn(process.execPath, ["src/entry/cli.ts", "serve"], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      PORT: "0",
      INDEX_DIR: join(folder, "index"),
      DATABASE_PATH: join(folder, "log.db"),
      LOG_LEVEL: "error",
      RUST_LOG: "error",
      ...environment,
    },
  });
  const ended = new Promise((done) => child.once("exit", done));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { address: await ready(child), stop };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}
