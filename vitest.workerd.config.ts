import { defineConfig } from "vitest/config";

/** Tests that start the Worker in workerd; wrangler neither reports nor asks the network. */
export default defineConfig({
  test: {
    include: ["src/**/*.workerd.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // One workerd after the other: two at a time would measure each other.
    fileParallelism: false,
    env: { RUST_LOG: "error", WRANGLER_SEND_METRICS: "false", CLOUDFLARE_CF_FETCH_ENABLED: "false" },
  },
});
