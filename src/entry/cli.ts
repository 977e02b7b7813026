import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { VejviserError } from "../domain/errors.ts";
import { ask, askHelp } from "./commands/ask.ts";
import { check, checkHelp } from "./commands/check.ts";
import { buildIndexCommand, indexHelp } from "./commands/index-command.ts";
import { search, searchHelp } from "./commands/search.ts";
import { readConfig } from "./config.ts";

const help = `vejviser <command>

  serve    start the service (PORT, default 8787)
  index    build the search index
  ask      ask a question
  search   search the knowledge
  check    look for faults in the knowledge base
  eval     run the evaluation suites

vejviser <command> --help tells more. Exit codes: 0 fine, 1 a finding or a failure, 2 wrong use.`;

class WrongUse extends Error {}

/** Parses a command's words; null when only its help was asked for. */
function parse<T extends ParseArgsOptionsConfig>(args: string[], options: T, usage: string) {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(usage);
    return null;
  }
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(`${(error as Error).message}\n\n${usage}`);
  }
}

const string = { type: "string" } as const;
const boolean = { type: "boolean", default: false } as const;

async function run(command: string | undefined, args: string[]): Promise<number> {
  const print = (line: string) => console.log(line);
  switch (command) {
    case "serve": {
      const parsed = parse(
        args,
        {},
        "vejviser serve\n\nStarts the service. Settings are environment variables; see .env.example.",
      );
      if (!parsed) return 0;
      const { startServer } = await import("./node.ts");
      await startServer(readConfig(process.env));
      return 0;
    }
    case "index": {
      const parsed = parse(args, { library: string, out: string }, indexHelp);
      return parsed
        ? buildIndexCommand({ library: parsed.values.library, out: parsed.values.out }, readConfig(process.env), print)
        : 0;
    }
    case "ask": {
      const parsed = parse(
        args,
        { audience: string, "as-of": string, jurisdiction: string, language: string, json: boolean },
        askHelp,
      );
      if (!parsed) return 0;
      const question = parsed.positionals.join(" ");
      if (!question) throw new WrongUse(`A question is missing.\n\n${askHelp}`);
      return ask(question, parsed.values, readConfig(process.env), print);
    }
    case "search": {
      const parsed = parse(args, { limit: string, collection: string, "as-of": string, json: boolean }, searchHelp);
      if (!parsed) return 0;
      const words = parsed.positionals.join(" ");
      if (!words) throw new WrongUse(`Something to search for is missing.\n\n${searchHelp}`);
      return search(words, parsed.values, readConfig(process.env), print);
    }
    case "check": {
      const parsed = parse(args, { coverage: boolean, warnings: boolean }, checkHelp);
      if (!parsed) return 0;
      return check(
        {
          coverage: parsed.values.coverage,
          warnings: parsed.values.warnings,
          folder: parsed.positionals[0] ?? "knowledge",
        },
        print,
      );
    }
    case "eval": {
      // Loaded when asked for: the other commands start without the suites.
      const { evalCommand, evalHelp } = await import("./commands/eval.ts");
      const parsed = parse(args, { report: string, raise: boolean, accept: boolean }, evalHelp);
      return parsed ? evalCommand(parsed.positionals, parsed.values, readConfig(process.env), print) : 0;
    }
    case "help":
    case "--help":
    case "-h":
    case undefined:
      print(help);
      return command === undefined ? 2 : 0;
    default:
      throw new WrongUse(`There is no command "${command}".\n\n${help}`);
  }
}

const [command, ...args] = process.argv.slice(2);
try {
  process.exitCode = await run(command, args);
} catch (error) {
  if (error instanceof WrongUse || (error as { wrongUse?: boolean }).wrongUse) {
    console.error((error as Error).message);
    process.exitCode = 2;
  } else if (error instanceof VejviserError) {
    console.error(error.message);
    process.exitCode = 1;
  } else throw error;
}
