/** Texts whose reading is kept: a question and its variants pass many steps, an earlier one seldom comes again. */
const keptTexts = 16;

/**
 * `make` with what it made of the last texts at hand, for steps that would each read the same
 * question anew. In memory only. What is given must not be changed by who gets it. O(1) for a text
 * seen just before.
 */
export function remembering<Value extends NonNullable<unknown> | null>(
  make: (text: string) => Value,
): (text: string) => Value {
  const kept = new Map<string, Value>();
  let last: { readonly text: string; readonly value: Value } | null = null;
  return (text) => {
    if (last?.text === text) return last.value;
    let value = kept.get(text);
    if (value === undefined) {
      value = make(text);
      if (kept.size >= keptTexts) kept.delete(kept.keys().next().value as string);
      kept.set(text, value);
    }
    last = { text, value };
    return value;
  };
}
