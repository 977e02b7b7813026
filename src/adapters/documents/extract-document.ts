import mammoth from "mammoth";
import { extractTextItems, getDocumentProxy } from "unpdf";
import type { ExtractedDocument } from "../../library/extracted-document.ts";
import { decodeHtml, decodeText } from "./decode-text.ts";

/** Why a file could not be read, in words for the person who put it there. */
export class UnreadableDocument extends Error {
  readonly reason: string;
  constructor(reason: string, cause?: unknown) {
    super(reason, cause === undefined ? undefined : { cause });
    this.name = "UnreadableDocument";
    this.reason = reason;
  }
}

async function readPdf(bytes: Uint8Array): Promise<ExtractedDocument> {
  // pdf.js takes the buffer over, and its warnings are not for our readers.
  const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  try {
    const { items } = await extractTextItems(pdf);
    const { info } = (await pdf.getMetadata().catch(() => ({ info: {} }))) as {
      info: Record<string, string | undefined>;
    };
    const { Title: title = null, Author: author = null, CreationDate: date = null } = info;
    return { kind: "pages", items, metadata: { title, author, date } };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function readDocx(bytes: Uint8Array): Promise<ExtractedDocument> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    // Pictures hold no text; left in, they would be megabytes of base64.
    { convertImage: mammoth.images.imgElement(async () => ({ src: "" })), externalFileAccess: false },
  );
  return { kind: "html", text: value };
}

const readers: Readonly<Record<string, (bytes: Uint8Array) => Promise<ExtractedDocument> | ExtractedDocument>> = {
  ".pdf": readPdf,
  ".docx": readDocx,
  ".html": (bytes) => ({ kind: "html", text: decodeHtml(bytes) }),
  ".htm": (bytes) => ({ kind: "html", text: decodeHtml(bytes) }),
  ".md": (bytes) => ({ kind: "markdown", text: decodeText(bytes) }),
  ".txt": (bytes) => ({ kind: "text", text: decodeText(bytes) }),
};

/** The endings of the files that can be read, with the dot, lower case. */
export const documentEndings: ReadonlySet<string> = new Set(Object.keys(readers));

function reasonFor(error: unknown, ending: string): string {
  const { name = "", message = "" } = error as Error;
  if (name === "PasswordException" || /password|encrypt/i.test(message)) return "encrypted: it asks for a password";
  const kind = ending.slice(1).toUpperCase();
  return `broken: not a readable ${kind} file (${message.split("\n")[0]?.slice(0, 120) || name})`;
}

/** Reads one file's bytes by its ending. Throws `UnreadableDocument` with a reason. */
export async function extractDocument(bytes: Uint8Array, ending: string): Promise<ExtractedDocument> {
  const read = readers[ending];
  if (!read) throw new UnreadableDocument(`unknown: ${ending} files are not read`);
  if (bytes.length === 0) throw new UnreadableDocument("empty: the file holds nothing");
  // Word opens an encrypted .docx as an old compound file, not as a zip archive.
  if (ending === ".docx" && bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new UnreadableDocument("encrypted: it asks for a password, or is an old .doc file");
  if (ending === ".txt" && bytes.subarray(0, 4_096).includes(0) && bytes[0] !== 0xff && bytes[0] !== 0xfe)
    throw new UnreadableDocument("broken: it holds binary data, not text");
  try {
    return await read(bytes);
  } catch (error) {
    throw new UnreadableDocument(reasonFor(error, ending), error);
  }
}
