import type { AssetReader } from "../dependencies.ts";
import type { Language } from "../../domain/vocabulary.ts";

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

/** Finds the hashed files of a page in Vite's manifest, read once. Pages work without any of them. */
export function createPageAssets(read: AssetReader): PageAssetsOf {
  let manifest: Promise<Manifest> | null = null;
  const load = async (): Promise<Manifest> => {
    const file = await read("manifest.json");
    return file ? (JSON.parse(new TextDecoder().decode(file.body)) as Manifest) : {};
  };
  return async (script, language) => {
    manifest ??= load();
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
