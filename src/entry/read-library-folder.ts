import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { documentEndings, extractDocument, UnreadableDocument } from "../adapters/documents/extract-document.ts";
import type { DocumentSummary, Passage } from "../domain/passage.ts";
import { shortSlug } from "../language/slug.ts";
import { documentPassages, librarySummary, libraryVersion } from "../library/document-passages.ts";
import { documentLines } from "../library/extracted-document.ts";
import type { LibraryCache } from "../library/library-cache.ts";

/** How far a reading has come. */
export interface LibraryProgress {
  /** Files done, of how many. */
  readonly done: number;
  readonly of: number;
  /** The file just done, relative to the folder. */
  readonly path: string;
  readonly passages: number;
  /** How many of the files done were unchanged and taken from the cache. */
  readonly unchanged: number;
  readonly bytesPerSecond: number;
}

export interface LibraryDocument {
  readonly summary: DocumentSummary;
  readonly passages: readonly Passage[];
}

export interface SkippedFile {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly reason: string;
}

export interface Library {
  readonly documents: readonly LibraryDocument[];
  readonly skipped: readonly SkippedFile[];
}

/** Larger files are skipped: they are scans or data, and would take the memory of a whole index. */
const largestFile = 50 * 1024 * 1024;
/** Passages must never share an id with an article, whose ids are plain slugs. */
const idPrefix = "lib-";

/** Every path gets an id of its own; of two paths with the same slug the later one bears a part of its hash. */
function documentIds(paths: readonly string[]): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    paths.map((path) => {
      const plain = idPrefix + shortSlug(path.replace(/\.[^./]+$/, ""));
      const id = taken.has(plain) ? `${plain}-${createHash("sha256").update(path).digest("hex").slice(0, 8)}` : plain;
      taken.add(id);
      return [path, id];
    }),
  );
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return (
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
      // Hidden files and folders and the locks of open Word files are not documents.
      .filter((path) => !/(?:^|\/)(?:\.|~\$)/.test(path))
      .sort()
  );
}

/**
 * Reads every document below `folder`. What cannot be read is named in `skipped` with its reason and
 * stops nothing. With a `cache`, files whose bytes are unchanged are not read again. Throws only when
 * the folder itself cannot be listed.
 */
export async function readLibraryFolder(
  folder: string,
  options: { cache?: LibraryCache; progress?: (progress: LibraryProgress) => void } = {},
): Promise<Library> {
  const { cache, progress = () => {} } = options;
  const paths = await listFiles(folder);
  const ids = documentIds(paths);
  const documents: LibraryDocument[] = [];
  const skipped: SkippedFile[] = [];
  const started = performance.now();
  let bytesDone = 0;
  let passageCount = 0;
  let unchanged = 0;

  const readOne = async (path: string): Promise<readonly Passage[]> => {
    const ending = extname(path).toLowerCase();
    if (!documentEndings.has(ending))
      throw new UnreadableDocument(`unknown: ${ending || "files without an ending"} are not read`);
    const file = join(folder, path);
    const { size, mtime } = await stat(file);
    if (size > largestFile) throw new UnreadableDocument(`huge: ${Math.round(size / 1024 / 1024)} MB, 50 MB at most`);
    const bytes = new Uint8Array(await readFile(file));
    bytesDone += bytes.length;
    const documentId = ids.get(path) as string;
    const hash = createHash("sha256")
      .update(JSON.stringify([libraryVersion, documentId, path]))
      .update(bytes)
      .digest("hex");
    const kept = await cache?.get(hash);
    if (kept?.length) {
      unchanged++;
      return kept;
    }
    const fileName = path.split("/").at(-1) as string;
    const lines = documentLines(await extractDocument(bytes, ending));
    if (lines.lines.every((line) => line.text === ""))
      throw new UnreadableDocument(
        ending === ".pdf"
          ? "empty: no text in it (scanned pages must go through text recognition first)"
          : "empty: no text in it",
      );
    const passages = documentPassages(lines, {
      documentId,
      fileName,
      fileYear: mtime.getFullYear(),
    });
    await cache?.put(hash, passages);
    return passages;
  };

  for (const [i, path] of paths.entries()) {
    try {
      const passages = await readOne(path);
      documents.push({ summary: librarySummary(passages), passages });
      passageCount += passages.length;
    } catch (error) {
      skipped.push({
        path,
        reason: error instanceof UnreadableDocument ? error.reason : `unreadable: ${(error as Error).message}`,
      });
    }
    const seconds = (performance.now() - started) / 1_000;
    progress({
      done: i + 1,
      of: paths.length,
      path,
      passages: passageCount,
      unchanged,
      bytesPerSecond: Math.round(bytesDone / Math.max(seconds, 0.001)),
    });
  }
  return { documents, skipped };
}
