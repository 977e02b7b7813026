const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * The text of a file that says nothing about its encoding: UTF-16 by its byte order mark, UTF-8 when
 * all of it is valid, else Windows-1252, which holds all of latin-1 (old Danish and Norwegian files).
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le", { ignoreBOM: true }).decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be", { ignoreBOM: true }).decode(bytes);
  try {
    return utf8.decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The text of an HTML file, which may name its encoding in a `meta` element near the top. */
export function decodeHtml(bytes: Uint8Array): string {
  const top = new TextDecoder("windows-1252").decode(bytes.subarray(0, 2_048));
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(top)?.[1];
  try {
    return named ? new TextDecoder(named, { fatal: true, ignoreBOM: true }).decode(bytes) : decodeText(bytes);
  } catch {
    return decodeText(bytes);
  }
}
