import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { VejviserError } from "../domain/errors.ts";
import { buildEdge } from "./commands/build-edge.ts";
import { applyMigrations, runWrangler } from "./commands/run-wrangler.ts";
import { readConfig } from "./config.ts";

const help = `npm run build:edge [-- --library DIR] [--out DIR] [--sql FILE]
  writes the Worker's assets: the search index as one compact file, and the web front end;
  with --sql the index becomes statements for D1, for a library beyond an isolate's memory

npm run dev:edge [-- --port N] [--ip ADDRESS] [--inspector-port N]
  builds what is missing and runs the Worker in workerd on this machine, offline

npm run deploy:edge
  builds and deploys the environment "production" of wrangler.toml; see docs/deploy.md`;

const print = (line: string) => console.log(line);

function options<T extends ParseArgsOptionsConfig>(args: string[], wanted: T) {
  try {
    return parseArgs({ args, options: wanted }).values;
  } catch (error) {
    throw Object.assign(new Error(`${(error as Error).message}\n\n${help}`), { wrongUse: true });
  }
}

const string = { type: "string" } as const;

async function run(command: string | undefined, args: string[]): Promise<number> {
  if (args.includes("--help") || command === "--help") {
    print(help);
    return 0;
  }
  switch (command) {
    case "build":
      await buildEdge(options(args, { library: string, out: string, sql: string }), readConfig(process.env), print);
      return 0;
    case "dev": {
      const values = options(args, { port: string, ip: string, "inspector-port": string });
      await buildEdge({}, readConfig(process.env), print);
      await applyMigrations();
      const inspector = values["inspector-port"] ? ["--inspector-port", values["inspector-port"]] : [];
      return runWrangler([
        "dev",
        "--show-interactive-dev-session=false",
        ...["--port", values.port ?? "8788", "--ip", values.ip ?? "127.0.0.1"],
        ...inspector,
      ]);
    }
    case "deploy":
      await buildEdge(options(args, { library: string }), readConfig(process.env), print);
      return runWrangler(["deploy", "--env", "production"]);
    default:
      throw Object.assign(new Error(help), { wrongUse: true });
  }
}

const [command, ...args] = process.argv.slice(2);
try {
  process.exitCode = await run(command, args);
} catch (error) {
  const wrongUse = (error as { wrongUse?: boolean }).wrongUse === true;
  if (!wrongUse && !(error instanceof VejviserError)) throw error;
  console.error((error as Error).message);
  process.exitCode = wrongUse ? 2 : 1;
}
