import type { Sections } from "./sections.ts";

/** Collects distinct strings; a string is written once however often it occurs. */
export interface StringTable {
  /** The number under which `text` can be read back. */
  add(text: string): number;
  /** The sections `<name>.text` (UTF-8) and `<name>.ends` (where each string ends, in bytes). */
  write(name: string, sections: Map<string, ArrayBufferView>): void;
}

export function createStringTable(): StringTable {
  const ids = new Map<string, number>();
  return {
    add(text) {
      let id = ids.get(text);
      if (id === undefined) {
        id = ids.size;
        ids.set(text, id);
      }
      return id;
    },
    write(name, sections) {
      const encoder = new TextEncoder();
      const encoded = [...ids.keys()].map((text) => encoder.encode(text));
      const ends = new Uint32Array(encoded.length);
      let length = 0;
      encoded.forEach((bytes, i) => {
        length += bytes.length;
        ends[i] = length;
      });
      const all = new Uint8Array(length);
      encoded.forEach((bytes, i) => {
        all.set(bytes, (ends[i] as number) - bytes.length);
      });
      sections.set(`${name}.text`, all);
      sections.set(`${name}.ends`, ends);
    },
  };
}

/** Reads single strings of a table by number, each when it is asked for. */
export function openStringTable(name: string, sections: Sections): (id: number) => string {
  const bytes = sections.bytes(`${name}.text`);
  const ends = sections.uint32(`${name}.ends`);
  const decoder = new TextDecoder();
  return (id) => decoder.decode(bytes.subarray(id === 0 ? 0 : ends[id - 1], ends[id]));
}

/** Writes words that are all needed at once: their text in one piece and the length of each in UTF-16 units. */
export function writeWords(name: string, words: readonly string[], sections: Map<string, ArrayBufferView>): void {
  sections.set(`${name}.text`, new TextEncoder().encode(words.join("")));
  sections.set(
    `${name}.lengths`,
    Uint16Array.from(words, (word) => word.length),
  );
}

/** Reads words written by `writeWords`, in order; one decoding for all of them. */
export function readWords(name: string, sections: Sections): string[] {
  const text = new TextDecoder().decode(sections.bytes(`${name}.text`));
  const words: string[] = [];
  let start = 0;
  for (const length of sections.uint16(`${name}.lengths`)) {
    words.push(text.slice(start, start + length));
    start += length;
  }
  return words;
}
