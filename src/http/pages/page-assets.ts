import type { Language } from "../../domain/vocabulary.ts";
import type { AssetReader } from "../dependencies.ts";

/** Built files of one page, as addresses. */
export interface PageAssets {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** Modules that the scripts will ask for at once. */
  readonly preloads: readonly string[];
}

interface ManifestEntry {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, ManifestEntry>>;

export type PageScript = "chat" | "search" | "handout";
export type PageAssetsOf = (script: PageScript | null, language: Language) => Promise<PageAssets>;

const address = (file: string) => `/assets/${file}`;

/** The widget's script under its lasting name: it only brings in the built parts, all at once. */
export async function widgetEntry(read: AssetReader): Promise<string | null> {
  const entries = await readManifest(read);
  const widget = entries["src/widget.ts"];
  if (!widget) return null;
  const parts = [...(widget.imports ?? []).flatMap((name) => entries[name]?.file ?? []), widget.file];
  return parts.map((file) => `import ${JSON.stringify(address(file))};\n`).join("");
}

async function readManifest(read: AssetReader): Promise<Manifest> {
  const file = await read("manifest.json");
  return file ? (JSON.parse(new TextDecoder().decode(file.body)) as Manifest) : {};
}

/** Finds the hashed files of a page in Vite's manifest, read once. Pages work without any of them. */
export function createPageAssets(read: AssetReader): PageAssetsOf {
  let manifest: Promise<Manifest> | null = null;
  return async (script, language) => {
    manifest ??= readManifest(read);
    const entries = await manifest;
    const style = entries["styles/index.css"];
    const entry = script ? entries[`src/${script}.ts`] : undefined;
    const texts = script === "chat" ? entries[`../src/http/pages/texts/${language}.json`] : undefined;
    const imports = (entry?.imports ?? []).flatMap((name) => entries[name]?.file ?? []);
    return {
      styles: style ? [address(style.file)] : [],
      scripts: entry ? [address(entry.file)] : [],
      preloads: [...imports, ...(texts ? [texts.file] : [])].map(address),
    };
  };
}
