import { describe, expect, it } from "vitest";
import { rateLimiterContract } from "../../ports/testing/rate-limiter-contract.ts";
import { createInMemoryRateLimiter } from "./in-memory-rate-limiter.ts";

rateLimiterContract("memory", 5, async () => createInMemoryRateLimiter({ limit: 5, windowSeconds: 60 }));

describe("the window", () => {
  it("opens again when its time is over", async () => {
    let time = 1_000;
    const limiter = createInMemoryRateLimiter({ limit: 1, windowSeconds: 60, now: () => time });
    await limiter.take("a");
    expect(await limiter.take("a")).toEqual({ allowed: false, retryAfterSeconds: 60 });
    time += 59_000;
    expect(await limiter.take("a")).toEqual({ allowed: false, retryAfterSeconds: 1 });
    time += 1_000;
    expect(await limiter.take("a")).toEqual({ allowed: true });
  });

  it("forgets the oldest caller rather than filling the memory", async () => {
    const limiter = createInMemoryRateLimiter({ limit: 1, windowSeconds: 60, maximumKeys: 2 });
    for (const key of ["a", "b", "c"]) await limiter.take(key);
    expect((await limiter.take("a")).allowed).toBe(true);
    expect((await limiter.take("c")).allowed).toBe(false);
  });
});
