import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "evals/**/*.test.ts"],
    exclude: ["**/*.browser.test.ts", "**/*.workerd.test.ts", "node_modules/**"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env: { RUST_LOG: "error" },
  },
});
