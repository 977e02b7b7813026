import { readdir, readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));

interface Import {
  readonly from: string;
  /** A path in the project, or the name of a package. */
  readonly to: string;
  readonly isLocal: boolean;
  readonly isTypeOnly: boolean;
}

const importLine =
  /^[ \t]*(?:import|export)\s+(type\s+)?(?:[\w*\s{},$]*?\bfrom\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/gm;

/** The imports of a file's text. `import { type A }` alone counts as one of types, as the compiler drops it. */
function importsOf(path: string, text: string): Import[] {
  return [...text.matchAll(importLine)].map(([statement, type, fixed, dynamic]) => {
    const to = fixed ?? dynamic ?? "";
    const isLocal = to.startsWith(".");
    const names = /\{([^}]*)\}/
      .exec(statement)?.[1]
      ?.split(",")
      .filter((name) => name.trim());
    const onlyTypes =
      !!names?.length && !/import\s+\w/.test(statement) && names.every((name) => /^\s*type\s/.test(name));
    return {
      from: path,
      to: isLocal ? relative(root, join(root, dirname(path), to)) : to,
      isLocal,
      isTypeOnly: type !== undefined || onlyTypes,
    };
  });
}

/** What each folder of `src/` may import from, beside itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  language: ["domain"],
  ports: ["domain"],
  knowledge: ["domain", "language"],
  library: ["domain", "language"],
  prompts: ["domain", "ports"],
  retrieval: ["domain", "language", "ports"],
  answering: ["domain", "language", "ports", "knowledge", "library", "retrieval", "prompts"],
  http: ["domain", "language", "ports", "knowledge", "library", "retrieval", "answering"],
  adapters: ["domain", "language", "ports"],
  entry: [
    "domain",
    "language",
    "ports",
    "knowledge",
    "library",
    "prompts",
    "retrieval",
    "answering",
    "http",
    "adapters",
  ],
};

/** Adapters fill in what these define, so they may use their types; never what they do. */
const adaptersMayImportTypesOf = ["knowledge", "library", "prompts", "retrieval", "answering"];
/** Parts that several engines share. */
const sharedAdapters = ["src/adapters/in-memory/", "src/adapters/packed/"];
/** Adapters that are about a runtime of their own. */
const nodeAdapters = ["documents", "file-system", "lancedb", "sqlite", "prompts"];

const folderOf = (path: string) => path.split("/")[1] ?? "";
const adapterOf = (path: string) => path.split("/").slice(0, 3).join("/");
const isForTests = (path: string) => /\.test\.ts$|\/testing\/|\/tests?\//.test(path);

/** Why an import breaks the house's rule; null when it does not. */
function breach({ from, to, isTypeOnly }: Import): string | null {
  if (isForTests(to)) return "code for tests";
  if (!to.startsWith("src/")) return folderOf(from) === "entry" ? null : "outside src/";
  const [own, other] = [folderOf(from), folderOf(to)];
  if (own === "adapters" && other === "adapters")
    return adapterOf(from) === adapterOf(to) || sharedAdapters.some((shared) => to.startsWith(shared))
      ? null
      : "another adapter";
  if (own === other || mayImport[own]?.includes(other)) return null;
  if (own === "adapters" && isTypeOnly && adaptersMayImportTypesOf.includes(other)) return null;
  return `${own} must not know ${other}`;
}

async function projectImports(): Promise<Map<string, Import[]>> {
  const files = (await readdir(join(root, "src"), { recursive: true }))
    .map((path) => `src/${path}`)
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts") && !isForTests(path));
  return new Map(
    await Promise.all(
      files.map(
        async (path): Promise<[string, Import[]]> => [path, importsOf(path, await readFile(join(root, path), "utf8"))],
      ),
    ),
  );
}

/** The shortest way by imports from one file to the first that `wanted` accepts, as a chain of names; null when there is none. */
function chainTo(
  graph: ReadonlyMap<string, readonly Import[]>,
  start: string,
  wanted: (to: string) => boolean,
): string | null {
  const queue: string[][] = [[start]];
  const seen = new Set([start]);
  for (let chain = queue.shift(); chain; chain = queue.shift())
    for (const { to, isTypeOnly } of graph.get(chain.at(-1) as string) ?? []) {
      if (isTypeOnly || seen.has(to)) continue;
      seen.add(to);
      const longer = [...chain, to];
      if (wanted(to)) return longer.join(" -> ");
      queue.push(longer);
    }
  return null;
}

const isNodeOnly = (name: string) =>
  name.startsWith("node:") || /^(@lancedb\/|apache-arrow|pino$|@hono\/node-server)/.test(name);

describe("the house", () => {
  let graph: Map<string, Import[]>;
  beforeAll(async () => {
    graph = await projectImports();
  });

  it("has every folder of src/ in the rule", () => {
    const folders = new Set([...graph.keys()].filter((path) => path.split("/").length > 2).map(folderOf));
    expect([...folders].filter((folder) => !(folder in mayImport))).toEqual([]);
    expect(graph.size).toBeGreaterThan(50);
  });

  it("imports one way: domain <- language <- knowledge, library, retrieval <- answering <- http <- entry", () => {
    const breaches = [...graph.values()].flat().flatMap((line) => {
      const why = line.isLocal ? breach(line) : null;
      return why ? [`${line.from} -> ${line.to}: ${why}`] : [];
    });
    expect(breaches).toEqual([]);
  });

  it("uses Node's built-ins and LanceDB only at the entry and in the adapters about them", () => {
    const strays = [...graph.values()].flat().filter(
      ({ from, to, isLocal }) =>
        !isLocal &&
        isNodeOnly(to) &&
        folderOf(from) !== "entry" &&
        !nodeAdapters.some((adapter) => from.startsWith(`src/adapters/${adapter}/`)) &&
        // Reading the table from disk is apart from using it.
        !from.startsWith("src/adapters/static-embeddings/read-") &&
        !from.startsWith("src/adapters/static-embeddings/distil/"),
    );
    expect(strays.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it("keeps Node's built-ins and LanceDB out of everything the Worker reaches", () => {
    expect(chainTo(graph, "src/entry/worker.ts", isNodeOnly)).toBeNull();
    expect(chainTo(graph, "src/entry/worker.ts", (to) => to === "src/http/create-app.ts")).not.toBeNull();
  });
});

describe("the rule itself", () => {
  const line = (from: string, text: string) => importsOf(from, text)[0] as Import;

  it.each([
    ["src/domain/a.ts", 'import { b } from "../language/b.ts";', "domain must not know language"],
    ["src/ports/a.ts", 'import type { B } from "../retrieval/b.ts";', "ports must not know retrieval"],
    ["src/library/a.ts", 'export { b } from "../knowledge/b.ts";', "library must not know knowledge"],
    ["src/answering/a.ts", 'import { b } from "../http/b.ts";', "answering must not know http"],
    ["src/http/routes/a.ts", 'const b = await import("../../adapters/d1/b.ts");', "http must not know adapters"],
    ["src/adapters/d1/a.ts", 'import { b } from "../sqlite/b.ts";', "another adapter"],
    ["src/adapters/d1/a.ts", 'import { b, type C } from "../../knowledge/b.ts";', "adapters must not know knowledge"],
    ["src/http/a.ts", 'import {\n  b,\n} from "../testing/b.ts";', "code for tests"],
    ["src/http/a.ts", 'import "../../web/build.ts";', "outside src/"],
  ])("catches %s: %s", (from, text, why) => {
    expect(breach(line(from, text))).toBe(why);
  });

  it.each([
    ["src/answering/a.ts", 'import { b } from "../retrieval/b.ts";'],
    ["src/adapters/d1/a.ts", 'import { b } from "../in-memory/b.ts";'],
    ["src/adapters/d1/a.ts", 'import { type B } from "../../knowledge/b.ts";'],
    ["src/entry/a.ts", 'import { b } from "../../web/build.ts";'],
  ])("allows %s: %s", (from, text) => {
    expect(breach(line(from, text))).toBeNull();
  });

  it("names the chain by which the Worker reaches what it must not", () => {
    const graph = new Map(
      [
        ["src/entry/worker.ts", 'import { a } from "../http/a.ts";'],
        ["src/http/a.ts", 'import type { T } from "node:net";\nimport { b } from "../adapters/lancedb/b.ts";'],
        ["src/adapters/lancedb/b.ts", 'import * as lancedb from "@lancedb/lancedb";'],
      ].map(([path = "", text = ""]): [string, Import[]] => [path, importsOf(path, text)]),
    );
    expect(chainTo(graph, "src/entry/worker.ts", isNodeOnly)).toBe(
      "src/entry/worker.ts -> src/http/a.ts -> src/adapters/lancedb/b.ts -> @lancedb/lancedb",
    );
  });
});

/** Most that the Worker's script may weigh, compressed. */
const scriptBudget = 1_500_000;

async function bundle(entry: { path: string } | { text: string }) {
  const { outputFiles, metafile } = await build({
    ...("path" in entry
      ? { entryPoints: [join(root, entry.path)] }
      : { stdin: { contents: entry.text, resolveDir: root } }),
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["workerd", "worker", "browser"],
    external: ["node:*", "cloudflare:*", "@lancedb/*"],
    logLevel: "silent",
  });
  const script = outputFiles[0]?.contents ?? new Uint8Array();
  const compressed = new Blob([script as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new CompressionStream("gzip"));
  const imported = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path));
  return {
    foreign: imported.filter((path) => !path.startsWith("cloudflare:")),
    text: new TextDecoder().decode(script),
    gzipBytes: (await new Response(compressed).arrayBuffer()).byteLength,
  };
}

describe("the Worker's script", () => {
  it("has no Node built-in and no LanceDB in it, compiles no text to code, and keeps to its budget", async () => {
    const { foreign, text, gzipBytes } = await bundle({ path: "src/entry/worker.ts" });
    expect(foreign).toEqual([]);
    expect(gzipBytes).toBeGreaterThan(50_000);
    expect(gzipBytes).toBeLessThan(scriptBudget);
    expect(text).toContain("jitless: true");
    expect(text).not.toMatch(/(?<![\w.$])eval\(/);
  });

  it("would be caught with one", async () => {
    const { foreign } = await bundle({
      text: 'import { readFile } from "node:fs/promises";\nimport * as lancedb from "@lancedb/lancedb";\nconsole.log(readFile, lancedb);',
    });
    expect(foreign.sort()).toEqual(["@lancedb/lancedb", "node:fs/promises"]);
  });
});
