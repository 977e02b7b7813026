import { dotProducts } from "../packed/dot-products.ts";
import { simdModule } from "./simd-module.ts";

/** Vectors of one length in one piece of memory, which is read several times faster than a vector here and there. */
export interface VectorBlock {
  /** The vector of a row, for reading and writing where it lies. */
  at(row: number): Float32Array;
  /**
   * For each row the dot product with `vector`, 0 where it is negative and for rows that `passes`
   * leaves out (0). Written anew by every call. O(numbers).
   */
  products(vector: Float32Array, passes: Uint8Array | null): Float32Array;
}

const bytesOfNumber = 4;
const bytesOfPage = 65_536;
/** Numbers that the module multiplies in one step. */
const step = 8;

type Multiply = (row: number, vector: number, product: number, rows: number, bytes: number) => void;

/** Products four at a time; for lengths that divide by eight. Throws where WebAssembly or its vectors are missing. */
function createSimdBlock(rows: number, dimensions: number): VectorBlock {
  const numbers = rows * dimensions;
  const pages = Math.ceil(((numbers + dimensions + rows) * bytesOfNumber) / bytesOfPage);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(simdModule), { host: { memory } });
  const multiply = exports.multiply as Multiply;
  const all = new Float32Array(memory.buffer);
  const asked = all.subarray(numbers, numbers + dimensions);
  const products = all.subarray(numbers + dimensions, numbers + dimensions + rows);
  return {
    at: (row) => all.subarray(row * dimensions, (row + 1) * dimensions),
    products(vector, passes) {
      asked.set(vector);
      multiply(0, asked.byteOffset, products.byteOffset, rows, dimensions * bytesOfNumber);
      for (let row = 0; row < rows; row++)
        if ((products[row] as number) < 0 || (passes !== null && passes[row] === 0)) products[row] = 0;
      return products;
    },
  };
}

function createPlainBlock(rows: number, dimensions: number): VectorBlock {
  const all = new Float32Array(rows * dimensions);
  const products = new Float32Array(rows);
  return {
    at: (row) => all.subarray(row * dimensions, (row + 1) * dimensions),
    products: (vector, passes) => dotProducts(all, vector, passes, products),
  };
}

/** Room for `rows` vectors, all zero at first. */
export function createVectorBlock(rows: number, dimensions: number): VectorBlock {
  if (rows === 0 || dimensions === 0 || dimensions % step !== 0) return createPlainBlock(rows, dimensions);
  try {
    return createSimdBlock(rows, dimensions);
  } catch {
    return createPlainBlock(rows, dimensions);
  }
}
