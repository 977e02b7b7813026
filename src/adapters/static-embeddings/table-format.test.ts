import { describe, expect, it } from "vitest";
import { EmbeddingFailed } from "../../domain/errors.ts";
import { loadStaticEmbeddings } from "./load-static-embeddings.ts";
import { readStaticEmbeddings } from "./read-static-embeddings.ts";
import { decodeTable, encodeTable, rowOfKey, type StaticTable } from "./table-format.ts";

const table: StaticTable = {
  id: "static-e5-v1-æ",
  teacher: "none",
  dimensions: 3,
  keys: Uint32Array.of(5, 70, 4_000_000_000),
  scales: Float32Array.of(0.5, 0.25, 1),
  values: Int8Array.of(1, 2, 3, -127, 127, 0, 7, 8, 9),
};
const file = () => encodeTable(table).buffer;
function changed(change: (view: DataView) => void): ArrayBuffer {
  const buffer = file();
  change(new DataView(buffer));
  return buffer;
}

describe("the table file", () => {
  it("gives back what was written", () => {
    expect(decodeTable(file())).toEqual(table);
  });

  it.each<[string, ArrayBuffer]>([
    ["nothing", new ArrayBuffer(0)],
    ["a file of another kind", new TextEncoder().encode("<!doctype html><title>not found</title>").buffer],
    ["a later format", changed((view) => view.setUint32(4, 2, true))],
    ["a header that is cut", changed((view) => view.setUint32(8, 4_000, true))],
    ["a header that is not JSON", changed((view) => view.setUint8(12, 0x21))],
    ["a file that ends too early", file().slice(0, -1)],
    ["a file with something behind it", new Uint8Array([...new Uint8Array(file()), 0, 0, 0, 0]).buffer],
    ["keys out of order", encodeTable({ ...table, keys: Uint32Array.of(70, 5, 4_000_000_000) }).buffer],
    ["a header without dimensions", encodeTable({ ...table, dimensions: 0, values: new Int8Array(0) }).buffer],
  ])("refuses %s", (_, buffer) => {
    expect(() => loadStaticEmbeddings(buffer)).toThrow(EmbeddingFailed);
  });

  it("says so when the file is missing", async () => {
    await expect(readStaticEmbeddings("no-such-folder/table.bin")).rejects.toBeInstanceOf(EmbeddingFailed);
  });

  it("finds the row of each key and of no other", () => {
    expect([5, 70, 4_000_000_000].map((key) => rowOfKey(table.keys, key))).toEqual([0, 1, 2]);
    expect([0, 6, 71, 4_294_967_295].map((key) => rowOfKey(table.keys, key))).toEqual([-1, -1, -1, -1]);
  });
});
