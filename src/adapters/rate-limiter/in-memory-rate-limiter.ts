import type { RateLimiter } from "../../ports/rate-limiter.ts";

/**
 * A fixed window per key in this process's memory. `limit` requests each `windowSeconds`.
 * At most `maximumKeys` keys are remembered, so that a flood of addresses cannot fill the memory.
 */
export function createInMemoryRateLimiter(options: {
  limit: number;
  windowSeconds: number;
  maximumKeys?: number;
  now?: () => number;
}): RateLimiter {
  const { limit, windowSeconds, maximumKeys = 20_000, now = () => Date.now() } = options;
  const windows = new Map<string, { count: number; endsAt: number }>();
  return {
    async take(key) {
      const time = now();
      let window = windows.get(key);
      if (!window || window.endsAt <= time) {
        windows.delete(key);
        if (windows.size >= maximumKeys) windows.delete(windows.keys().next().value as string);
        window = { count: 0, endsAt: time + windowSeconds * 1_000 };
        windows.set(key, window);
      }
      window.count++;
      if (window.count <= limit) return { allowed: true };
      return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil((window.endsAt - time) / 1_000)) };
    },
  };
}
