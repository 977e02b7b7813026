#!/usr/bin/env node
// Runs the command line under the Node that this package brings, whatever Node started it.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const own = at(process.platform === "win32" ? "node_modules/node/bin/node.exe" : "node_modules/node/bin/node");
const { status } = spawnSync(
  existsSync(own) ? own : process.execPath,
  [at("src/entry/cli.ts"), ...process.argv.slice(2)],
  { stdio: "inherit" },
);
process.exitCode = status ?? 1;
