/** A map that forgets what was put in first when it holds `limit` entries. */
export function createBoundedCache<Key, Value>(limit: number) {
  const entries = new Map<Key, Value>();
  return {
    get: (key: Key): Value | undefined => entries.get(key),
    has: (key: Key): boolean => entries.has(key),
    set(key: Key, value: Value): void {
      if (entries.size >= limit && !entries.has(key)) entries.delete(entries.keys().next().value as Key);
      entries.set(key, value);
    },
    clear: (): void => entries.clear(),
  };
}
