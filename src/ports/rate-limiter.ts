/** Decides whether one caller may go on. */
export interface RateLimiter {
  /** Counts one request of `key`; when refused, `retryAfterSeconds` tells when to come back. */
  take(key: string): Promise<{ allowed: true } | { allowed: false; retryAfterSeconds: number }>;
}
