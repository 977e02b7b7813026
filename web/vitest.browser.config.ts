import { defineConfig } from "vitest/config";

/** `npm run test:browser`: the pages in a real Chromium, against the real service. */
export default defineConfig({
  root: new URL("../", import.meta.url).pathname,
  test: {
    include: ["web/tests/**/*.browser.test.ts"],
    globalSetup: ["web/tests/service-setup.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // One browser at a time: two would fight for the cores and make timing tests lie.
    fileParallelism: false,
    isolate: false,
  },
});
