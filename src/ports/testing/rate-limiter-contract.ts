import { describe, expect, it } from "vitest";
import type { RateLimiter } from "../rate-limiter.ts";

/** What every implementation of `RateLimiter` must do. `open` gives a limiter of `limit` requests in each window. */
export function rateLimiterContract(name: string, limit: number, open: () => Promise<RateLimiter>): void {
  describe(`${name} as a RateLimiter`, () => {
    it(`allows ${limit} requests of one key, then refuses and says when to come back`, async () => {
      const limiter = await open();
      const key = `198.51.100.${name.length}`;
      for (let i = 0; i < limit; i++) expect(await limiter.take(key)).toEqual({ allowed: true });
      const refused = await limiter.take(key);
      expect(refused.allowed).toBe(false);
      if (refused.allowed) return;
      expect(Number.isInteger(refused.retryAfterSeconds)).toBe(true);
      expect(refused.retryAfterSeconds).toBeGreaterThan(0);
      expect(refused.retryAfterSeconds).toBeLessThanOrEqual(60);
    });

    it("counts each key by itself", async () => {
      const limiter = await open();
      for (let i = 0; i <= limit; i++) await limiter.take("2001:db8::1");
      expect((await limiter.take("2001:db8::1")).allowed).toBe(false);
      expect((await limiter.take("2001:db8::2")).allowed).toBe(true);
    });
  });
}
