import { parseArgs } from "node:util";
import { check, checkHelp } from "./commands/check.ts";

const print = (line: string) => console.log(line);
const [command, ...rest] = process.argv.slice(2);
if (command === "check") {
  const { values, positionals } = parseArgs({ args: rest, allowPositionals: true, options: { coverage: { type: "boolean", default: false }, warnings: { type: "boolean", default: false }, help: { type: "boolean", default: false } } });
  if (values.help) print(checkHelp);
  else process.exitCode = await check({ coverage: values.coverage, warnings: values.warnings, folder: positionals[0] ?? "knowledge" }, print);
}
