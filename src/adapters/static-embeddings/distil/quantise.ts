import type { StaticTable } from "../table-format.ts";
import type { TrainableTable } from "./trainable-table.ts";

const largest = 127;

async function shortHash(parts: readonly ArrayBufferView<ArrayBuffer>[]): Promise<string> {
  const bytes = new Uint8Array(await new Blob([...parts]).arrayBuffer());
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The name of a table, from all that its vectors depend on. */
export async function tableId(table: Omit<StaticTable, "id" | "teacher">): Promise<string> {
  return `static-e5-v1-${await shortHash([table.keys, table.scales, table.values] as ArrayBufferView<ArrayBuffer>[])}`;
}

/** The learned table with one byte a number and one scale a row, in order of its keys. */
export async function quantise(table: TrainableTable, teacher: string): Promise<StaticTable> {
  const { dimensions } = table;
  const order = [...table.keys.keys()].sort((a, b) => (table.keys[a] as number) - (table.keys[b] as number));
  const keys = Uint32Array.from(order, (row) => table.keys[row] as number);
  const scales = new Float32Array(order.length);
  const values = new Int8Array(order.length * dimensions);
  order.forEach((row, i) => {
    const vector = table.values.subarray(row * dimensions, (row + 1) * dimensions);
    const scale = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / largest;
    if (scale === 0) return;
    scales[i] = scale;
    vector.forEach((value, j) => {
      values[i * dimensions + j] = Math.round(value / scale);
    });
  });
  const content = { dimensions, keys, scales, values };
  return { id: await tableId(content), teacher, ...content };
}
