import { EmbeddingFailed } from "../../domain/errors.ts";

/** A table of vectors by key, quantised to one byte a number. Rows stand in ascending order of their keys. */
export interface StaticTable {
  readonly id: string;
  /** The model whose sense of meaning the table learned. */
  readonly teacher: string;
  readonly dimensions: number;
  readonly keys: Uint32Array;
  /** What one step of a row's numbers is worth. */
  readonly scales: Float32Array;
  /** `keys.length * dimensions` numbers of -127 to 127. */
  readonly values: Int8Array;
}

interface Header {
  readonly id: string;
  readonly teacher: string;
  readonly dimensions: number;
  readonly rows: number;
}

/** "VJSE", little-endian. */
const magic = 0x45534a56;
const formatVersion = 1;
const prelude = 12;

/**
 * Layout, little-endian: magic, format version, length of the header (each uint32); the header as
 * JSON, filled up with spaces to a multiple of four; keys (uint32), scales (float32), values (int8).
 */
export function encodeTable(table: StaticTable): Uint8Array<ArrayBuffer> {
  const { id, teacher, dimensions, keys, scales, values } = table;
  const json = JSON.stringify({ id, teacher, dimensions, rows: keys.length } satisfies Header);
  const bytes = new TextEncoder().encode(json);
  const header = new Uint8Array(Math.ceil(bytes.length / 4) * 4).fill(0x20);
  header.set(bytes);
  const file = new Uint8Array(prelude + header.length + keys.length * (8 + dimensions));
  const view = new DataView(file.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, formatVersion, true);
  view.setUint32(8, header.length, true);
  file.set(header, prelude);
  let at = prelude + header.length;
  for (const key of keys) {
    view.setUint32(at, key, true);
    at += 4;
  }
  for (const scale of scales) {
    view.setFloat32(at, scale, true);
    at += 4;
  }
  file.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), at);
  return file;
}

function parseHeader(text: string): Header {
  const header = JSON.parse(text) as Partial<Header>;
  const { id, teacher, dimensions, rows } = header;
  if (typeof id !== "string" || typeof teacher !== "string" || !isCount(dimensions) || !isCount(rows))
    throw new TypeError("incomplete header");
  return { id, teacher, dimensions, rows };
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;

/**
 * Reads what {@link encodeTable} wrote, as views on `file` without copying. O(rows) for the check
 * of the keys' order. Throws `EmbeddingFailed` when the file is not a table or was cut.
 */
export function decodeTable(file: ArrayBuffer): StaticTable {
  const damaged = (why: string, cause?: unknown) =>
    new EmbeddingFailed(`The static embedding table is damaged: ${why}.`, cause);
  if (file.byteLength < prelude) throw damaged("it is too short");
  const view = new DataView(file);
  if (view.getUint32(0, true) !== magic) throw damaged("it is of another kind");
  const version = view.getUint32(4, true);
  if (version !== formatVersion) throw damaged(`format ${version} is not known`);
  const headerLength = view.getUint32(8, true);
  if (headerLength % 4 !== 0 || prelude + headerLength > file.byteLength) throw damaged("its header is cut");
  let header: Header;
  try {
    header = parseHeader(new TextDecoder().decode(new Uint8Array(file, prelude, headerLength)));
  } catch (error) {
    throw damaged("its header cannot be read", error);
  }
  const { id, teacher, dimensions, rows } = header;
  const keysAt = prelude + headerLength;
  const scalesAt = keysAt + rows * 4;
  const valuesAt = scalesAt + rows * 4;
  if (file.byteLength !== valuesAt + rows * dimensions) throw damaged("its length does not fit its header");
  const keys = new Uint32Array(file, keysAt, rows);
  for (let row = 1; row < rows; row++)
    if ((keys[row] as number) <= (keys[row - 1] as number)) throw damaged("its keys are not in order");
  return {
    id,
    teacher,
    dimensions,
    keys,
    scales: new Float32Array(file, scalesAt, rows),
    values: new Int8Array(file, valuesAt, rows * dimensions),
  };
}

/** The row of a key, or -1. Binary search, O(log rows). */
export function rowOfKey(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = keys[middle] as number;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
