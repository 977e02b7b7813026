import type { Language } from "../../domain/vocabulary.ts";
import type { AssetReader } from "../dependencies.ts";

/** A script or style written into the page, with the source expression that lets the policy accept just this text. */
export interface InlinePart {
  readonly text: string;
  /** `'sha256-…'`, for the Content-Security-Policy. */
  readonly source: string;
}

/** Built files of one page, as addresses, and what is written into the page itself. */
export interface PageAssets {
  /** Enough style for the first view of a page to begin on; null when it is linked. */
  readonly startStyle: InlinePart | null;
  readonly styles: readonly string[];
  /** Runs as soon as the page's text is there, without waiting for a file. */
  readonly firstScript: InlinePart | null;
  /** What the first script brings in when somebody is there: the module to call, then all that it needs. */
  readonly rest: readonly string[];
  readonly scripts: readonly string[];
  /** Modules that are asked for soon. */
  readonly preloads: readonly string[];
}

interface ManifestEntry {
  readonly file: string;
  readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, ManifestEntry>>;

export type PageScript = "chat" | "search" | "handout";
/** What a page wants: its script, its language, and whether it is one to begin on (no results, no answer yet). */
export interface PageWish {
  readonly script: PageScript | null;
  readonly language: Language;
  readonly start: boolean;
}
export type PageAssetsOf = (wish: PageWish) => Promise<PageAssets>;

/** Scripts small enough to be written into the page; `rest` is what one brings in later. */
const firstScripts: Readonly<Partial<Record<PageScript, { readonly entry: string; readonly rest?: string }>>> = {
  chat: { entry: "src/first.ts", rest: "src/chat.ts" },
  search: { entry: "src/search.ts" },
};

const address = (file: string) => `/assets/${file}`;

/** The widget's script under its lasting name: it only brings in the built parts, all at once. */
export async function widgetEntry(read: AssetReader): Promise<string | null> {
  const entries = await readManifest(read);
  if (!entries["src/widget.ts"]) return null;
  return filesOf(entries, "src/widget.ts")
    .map((file) => `import ${JSON.stringify(address(file))};\n`)
    .join("");
}

async function readManifest(read: AssetReader): Promise<Manifest> {
  const file = await read("manifest.json");
  return file ? (JSON.parse(new TextDecoder().decode(file.body)) as Manifest) : {};
}

/** An entry's file after all that it imports. */
function filesOf(entries: Manifest, name: string): string[] {
  const entry = entries[name];
  if (!entry) return [];
  return [...new Set([...(entry.imports ?? []).flatMap((imported) => filesOf(entries, imported)), entry.file])];
}

async function inlinePart(text: string): Promise<InlinePart> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return { text, source: `'sha256-${btoa(String.fromCharCode(...digest))}'` };
}

/** Finds the hashed files of a page in Vite's manifest, read once. Pages work without any of them. */
export function createPageAssets(read: AssetReader): PageAssetsOf {
  let manifest: Promise<Manifest> | null = null;
  const parts = new Map<string, Promise<InlinePart | null>>();

  const inline = (file: string | undefined, wrap: (text: string) => string): Promise<InlinePart | null> => {
    if (!file) return Promise.resolve(null);
    const part =
      parts.get(file) ??
      read(file).then((found) => (found ? inlinePart(wrap(new TextDecoder().decode(found.body).trim())) : null));
    parts.set(file, part);
    return part;
  };

  return async ({ script, language, start }) => {
    manifest ??= readManifest(read);
    const entries = await manifest;
    const startStyle = start ? await inline(entries["styles/start.css"]?.file, (text) => text) : null;
    const styleFiles = (...names: string[]) => names.flatMap((name) => entries[name]?.file ?? []);
    const first = script ? firstScripts[script] : undefined;
    // A block keeps the script's names to itself.
    const firstScript = await inline(first && entries[first.entry]?.file, (text) => `{${text}}`);
    const rest = first?.rest
      ? [
          ...filesOf(entries, first.rest).toReversed(),
          ...filesOf(entries, `../src/http/pages/texts/dialogue-${language}.json`),
          ...(startStyle ? styleFiles("styles/rest.css") : []),
        ]
      : [];
    const later = script && !first ? filesOf(entries, `src/${script}.ts`) : [];
    return {
      startStyle,
      styles: startStyle ? [] : styleFiles("styles/start.css", "styles/rest.css").map(address),
      firstScript,
      rest: rest.map(address),
      scripts: later.slice(-1).map(address),
      preloads: later.slice(0, -1).map(address),
    };
  };
}
