import { buildEdge } from "./commands/build-edge.ts";
import { readConfig } from "./config.ts";
process.exitCode = await buildEdge({}, readConfig(process.env), (line) => console.log(line));
