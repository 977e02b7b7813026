import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const wrangler = fileURLToPath(new URL("../../../node_modules/wrangler/bin/wrangler.js", import.meta.url));

/** Wrangler tells nobody that it runs, and asks no network for a sample of Cloudflare's request data. */
const quiet = { WRANGLER_SEND_METRICS: "false", CLOUDFLARE_CF_FETCH_ENABLED: "false", WRANGLER_HIDE_BANNER: "true" };

/**
 * Runs wrangler in this project until it ends; resolves with its exit code. Signals to this process
 * reach it. With `output: "on-failure"` its words are shown only when it fails.
 */
export function runWrangler(args: readonly string[], output: "shown" | "on-failure" = "shown"): Promise<number> {
  const child = spawn(process.execPath, [wrangler, ...args], {
    cwd: root,
    env: { ...process.env, ...quiet },
    stdio: output === "shown" ? "inherit" : ["ignore", "pipe", "pipe"],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data: Buffer) => said.push(data));
  const forward = (signal: NodeJS.Signals) => child.kill(signal);
  process.on("SIGINT", forward).on("SIGTERM", forward);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      process.off("SIGINT", forward).off("SIGTERM", forward);
      if (code !== 0 && said.length) process.stderr.write(Buffer.concat(said));
      resolve(code ?? 0);
    });
  });
}

/** Brings the local D1 database up to date. */
export async function applyMigrations(): Promise<void> {
  const code = await runWrangler(["d1", "migrations", "apply", "DB", "--local"], "on-failure");
  if (code !== 0) throw new Error("The local database could not be brought up to date.");
}
