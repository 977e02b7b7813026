import { IndexUnavailable } from "../../domain/errors.ts";

/**
 * A file of named binary sections: "VEJVISER", version, number of sections and length of the file
 * (uint32, little endian), then for each section 24 bytes of name, offset and length in bytes.
 * Every section starts at a multiple of eight, so that typed arrays lie directly over the file.
 */
const magic = "VEJVISER";
const formatVersion = 1;
const headerBytes = 20;
const entryBytes = 32;
const nameBytes = 24;

const align = (offset: number) => (offset + 7) & ~7;

/** Puts sections into one file. Throws `TypeError` for a name longer than 24 ASCII characters. */
export function writeSections(sections: ReadonlyMap<string, ArrayBufferView>): Uint8Array<ArrayBuffer> {
  let length = align(headerBytes + entryBytes * sections.size);
  const placed = [...sections].map(([name, data]) => {
    if (name.length > nameBytes) throw new TypeError(`the section name "${name}" is too long`);
    const offset = length;
    length = align(offset + data.byteLength);
    return { name, data, offset };
  });
  const file = new Uint8Array(length);
  const header = new DataView(file.buffer);
  const ascii = new TextEncoder();
  file.set(ascii.encode(magic));
  header.setUint32(8, formatVersion, true);
  header.setUint32(12, placed.length, true);
  header.setUint32(16, length, true);
  placed.forEach(({ name, data, offset }, i) => {
    const entry = headerBytes + i * entryBytes;
    file.set(ascii.encode(name), entry);
    header.setUint32(entry + nameBytes, offset, true);
    header.setUint32(entry + nameBytes + 4, data.byteLength, true);
    file.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), offset);
  });
  return file;
}

/** Views on the sections of one file; nothing is copied. */
export interface Sections {
  has(name: string): boolean;
  bytes(name: string): Uint8Array;
  int8(name: string): Int8Array;
  uint16(name: string): Uint16Array;
  uint32(name: string): Uint32Array;
  float32(name: string): Float32Array;
  json(name: string): unknown;
}

/** Reads the directory of a file. Throws `IndexUnavailable` when it is no such file, of another version or cut short. */
export function readSections(file: ArrayBuffer): Sections {
  const damaged = (why: string) => new IndexUnavailable(`The index is damaged (${why}); build it anew.`);
  if (file.byteLength < headerBytes) throw damaged("too short");
  const header = new DataView(file);
  const ascii = new TextDecoder();
  if (ascii.decode(new Uint8Array(file, 0, magic.length)) !== magic) throw damaged("not an index");
  const version = header.getUint32(8, true);
  if (version !== formatVersion) throw damaged(`format ${version}, this program reads ${formatVersion}`);
  const count = header.getUint32(12, true);
  if (header.getUint32(16, true) !== file.byteLength) throw damaged("the file is cut short");

  const places = new Map<string, { offset: number; length: number }>();
  for (let i = 0; i < count; i++) {
    const entry = headerBytes + i * entryBytes;
    const name = ascii.decode(new Uint8Array(file, entry, nameBytes)).replace(/\0+$/, "");
    places.set(name, {
      offset: header.getUint32(entry + nameBytes, true),
      length: header.getUint32(entry + nameBytes + 4, true),
    });
  }
  const place = (name: string) => {
    const found = places.get(name);
    if (!found) throw damaged(`the section "${name}" is missing`);
    return found;
  };
  return {
    has: (name) => places.has(name),
    bytes: (name) => new Uint8Array(file, place(name).offset, place(name).length),
    int8: (name) => new Int8Array(file, place(name).offset, place(name).length),
    uint16: (name) => new Uint16Array(file, place(name).offset, place(name).length / 2),
    uint32: (name) => new Uint32Array(file, place(name).offset, place(name).length / 4),
    float32: (name) => new Float32Array(file, place(name).offset, place(name).length / 4),
    json: (name) => JSON.parse(new TextDecoder().decode(new Uint8Array(file, place(name).offset, place(name).length))),
  };
}
