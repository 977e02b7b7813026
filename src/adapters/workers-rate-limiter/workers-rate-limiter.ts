import type { RateLimiter } from "../../ports/rate-limiter.ts";

/** Cloudflare's rate limit binding: counts per key and location. */
export interface RateLimitBinding {
  limit(options: { key: string }): Promise<{ success: boolean }>;
}

/**
 * Limits by the binding. It does not tell when the window ends, so a refused caller is told to
 * wait the whole of it: `periodSeconds`, as configured in wrangler.toml.
 */
export function createWorkersRateLimiter(binding: RateLimitBinding, periodSeconds: number): RateLimiter {
  return {
    async take(key) {
      const { success } = await binding.limit({ key });
      return success ? { allowed: true } : { allowed: false, retryAfterSeconds: periodSeconds };
    },
  };
}
