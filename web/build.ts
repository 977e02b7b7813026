import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Builds the browser's part into dist/web: scripts and styles under hashed names, and a manifest.
 *
 *   node web/build.ts               build
 *   node web/build.ts --if-needed   build only when the sources differ from what was built
 */

const root = fileURLToPath(new URL("../", import.meta.url));
const web = join(root, "web");
/** Where the built files are. */
export const webOutput = join(root, "dist", "web");
const stampFile = join(webOutput, "sources.sha256");

const scripts = ["first", "chat", "search", "handout", "widget"];
/** Written into the page, where an import of a file beside them would lead nowhere. */
const inlineScripts = ["first", "search"];
const styles = ["start", "rest"];

/** Everything that ends up in a browser lies in these folders. */
const sourceFolders = ["web", "src/http/pages", "src/domain", "src/answering/screen", "src/language"];

async function sourceStamp(): Promise<string> {
  const hash = createHash("sha256");
  for (const folder of sourceFolders) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile() && !entry.name.includes(".test."))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) hash.update(file.slice(root.length)).update(await readFile(file));
  }
  return hash.digest("hex");
}

/** True when dist/web holds what today's sources give. */
export async function webIsBuilt(): Promise<boolean> {
  if (!existsSync(join(webOutput, "manifest.json")) || !existsSync(stampFile)) return false;
  return (await readFile(stampFile, "utf8")) === (await sourceStamp());
}

/** Builds everything. Throws what Vite throws. */
export async function buildWeb(): Promise<void> {
  const { build } = await import("vite");
  await rm(webOutput, { recursive: true, force: true });
  await build({
    root: web,
    configFile: false,
    logLevel: "warn",
    publicDir: join(web, "public"),
    base: "/assets/",
    // Tests build what readers get: their NODE_ENV would bring in the development versions of packages.
    resolve: { conditions: ["module", "browser", "production"] },
    build: {
      target: "es2022",
      outDir: webOutput,
      emptyOutDir: false, // emptied above; Vite warns about a folder outside its root
      assetsDir: ".",
      manifest: "manifest.json",
      // Pages name their own preloads, and a widget's would be looked for at the other site.
      modulePreload: false,
      rolldownOptions: {
        // The page's first script takes the rest by its address and calls it.
        preserveEntrySignatures: "exports-only",
        input: [...scripts.map((name) => `src/${name}.ts`), ...styles.map((name) => `styles/${name}.css`)].map((file) =>
          join(web, file),
        ),
      },
    },
  });
  const manifest = JSON.parse(await readFile(join(webOutput, "manifest.json"), "utf8"));
  for (const name of inlineScripts)
    if (manifest[`src/${name}.ts`].imports)
      throw new Error(`web/src/${name}.ts is written into the page and must not share code with other scripts`);
  await writeFile(stampFile, await sourceStamp());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes("--if-needed") && (await webIsBuilt())) console.log("The web is built already");
  else {
    const started = performance.now();
    await buildWeb();
    console.log(`Web built in ${((performance.now() - started) / 1_000).toFixed(1)} s`);
  }
}
