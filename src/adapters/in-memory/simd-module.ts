/**
 * The inner loop of a vector search as a WebAssembly module, put together from named instructions:
 * it multiplies four numbers at a time, which JavaScript cannot, and runs five times as fast.
 *
 *     (func (export "multiply") (param $row $vector $product $rows $bytes i32)
 *       (loop $eachRow
 *         at = vector; end = vector + bytes; even = odd = 0
 *         (loop $eachEight
 *           even += f32x4[at] * f32x4[row]; odd += f32x4[at + 16] * f32x4[row + 16]
 *           at += 32; row += 32; repeat while at < end)
 *         f32[product] = sum of the lanes of even + odd
 *         product += 4; rows -= 1; repeat while rows > 0))
 */

const i32 = 0x7f;
const v128 = 0x7b;
const none = 0x40;

const [row, vector, product, rows, bytes, at, end, even, odd] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

const get = (local: number) => [0x20, local];
const set = (local: number) => [0x21, local];
const tee = (local: number) => [0x22, local];
const constant = (value: number) => [0x41, value];
const add = [0x6a];
const subtract = [0x6b];
const lessThan = [0x49];
const loop = (...body: number[]) => [0x03, none, ...body, 0x0b];
const repeatIf = [0x0d, 0];
const addSingle = [0x92];
const storeSingle = [0x38, 2, 0];
const vectorOp = (code: number) => (code < 0x80 ? [0xfd, code] : [0xfd, code, 0x01]);
const loadFour = (offset: number) => [...vectorOp(0x00), 4, offset];
const fourZeros = [...vectorOp(0x0c), ...new Array<number>(16).fill(0)];
const lane = (index: number) => [...vectorOp(0x1f), index];
const addFour = vectorOp(0xe4);
const multiplyFour = vectorOp(0xe6);

const accumulate = (sum: number, offset: number) => [
  ...get(sum),
  ...get(at),
  ...loadFour(offset),
  ...get(row),
  ...loadFour(offset),
  ...multiplyFour,
  ...addFour,
  ...set(sum),
];
const eachEight = loop(
  ...accumulate(even, 0),
  ...accumulate(odd, 16),
  ...get(row),
  ...constant(32),
  ...add,
  ...set(row),
  ...get(at),
  ...constant(32),
  ...add,
  ...tee(at),
  ...get(end),
  ...lessThan,
  ...repeatIf,
);
const laneOfSum = (index: number) => [...get(even), ...lane(index)];
const eachRow = loop(
  ...get(vector),
  ...tee(at),
  ...get(bytes),
  ...add,
  ...set(end),
  ...fourZeros,
  ...tee(even),
  ...set(odd),
  ...eachEight,
  ...get(even),
  ...get(odd),
  ...addFour,
  ...set(even),
  ...get(product),
  ...laneOfSum(0),
  ...laneOfSum(1),
  ...addSingle,
  ...laneOfSum(2),
  ...addSingle,
  ...laneOfSum(3),
  ...addSingle,
  ...storeSingle,
  ...get(product),
  ...constant(4),
  ...add,
  ...set(product),
  ...get(rows),
  ...constant(1),
  ...subtract,
  ...tee(rows),
  ...repeatIf,
);

/** A length in as many bytes as it needs (LEB128). */
const size = (value: number): number[] => (value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...size(value >>> 7)]);
const sized = (body: readonly number[]) => [...size(body.length), ...body];
const section = (id: number, body: readonly number[]) => [id, ...sized(body)];
const name = (text: string) => sized([...text].map((letter) => letter.charCodeAt(0)));

/** The module; it imports its memory as `host.memory` and exports `multiply`. */
export const simdModule = Uint8Array.from([
  ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...section(1, [1, 0x60, ...sized([i32, i32, i32, i32, i32]), 0]),
  ...section(2, [1, ...name("host"), ...name("memory"), 2, 0, 0]),
  ...section(3, [1, 0]),
  ...section(7, [1, ...name("multiply"), 0, 0]),
  ...section(10, [1, ...sized([2, 2, i32, 2, v128, ...eachRow, 0x0b])]),
]);
