import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { buildWeb, webIsBuilt } from "../build.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The service under test. */
    service: string;
    /** Another site that may embed the widget; `?` and HTML in the address give the page. */
    friend: string;
    /** Another site that may not. */
    stranger: string;
  }
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A site that shows whatever page its address carries, so that a test writes the page it needs. */
async function echoSite(): Promise<{ port: number; close: () => void }> {
  const server = createServer((request, response) => {
    const html = new URL(request.url ?? "/", "http://localhost").searchParams.get("html");
    response.writeHead(html ? 200 : 404, { "content-type": "text/html; charset=utf-8" });
    response.end(html ?? "");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  return { port: typeof address === "object" && address ? address.port : 0, close: () => server.close() };
}

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

/** Builds the web, starts the real service with an index of its own on a free port, and ends it all afterwards. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!(await webIsBuilt())) await buildWeb();
  const folder = await mkdtemp(join(tmpdir(), "vejviser-browser-"));
  const site = await echoSite();
  const child = spawn(process.execPath, ["src/entry/cli.ts", "serve"], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      PORT: "0",
      INDEX_DIR: join(folder, "index"),
      DATABASE_PATH: join(folder, "log.db"),
      LOG_LEVEL: "error",
      RUST_LOG: "error",
      ALLOWED_ORIGINS: `http://127.0.0.1:${site.port}`,
    },
  });
  project.provide("service", await ready(child));
  project.provide("friend", `http://127.0.0.1:${site.port}`);
  // The same site under its other name is another origin to a browser.
  project.provide("stranger", `http://localhost:${site.port}`);
  return async () => {
    const ended = new Promise((done) => child.once("exit", done));
    child.kill("SIGTERM");
    await ended;
    site.close();
    await rm(folder, { recursive: true, force: true });
  };
}
