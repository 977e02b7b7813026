/** A map that forgets what was used longest ago when it holds `limit` entries. */
export function createBoundedCache<Key, Value>(limit: number) {
  const entries = new Map<Key, Value>();
  return {
    get(key: Key): Value | undefined {
      const value = entries.get(key);
      if (value === undefined) return undefined;
      entries.delete(key);
      entries.set(key, value);
      return value;
    },
    set(key: Key, value: Value): void {
      entries.delete(key);
      if (entries.size >= limit) entries.delete(entries.keys().next().value as Key);
      entries.set(key, value);
    },
    clear: (): void => entries.clear(),
  };
}
