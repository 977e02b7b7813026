import { describe, expect, it } from "vitest";
import { readConfig } from "./config.ts";

describe("readConfig", () => {
  it("works with nothing set", () => {
    expect(readConfig({})).toMatchObject({
      PORT: 8787,
      HOST: "127.0.0.1",
      INDEX_DIR: ".data/index",
      TRUST_PROXY: false,
    });
  });

  it("takes an empty value for a value not set, as .env files write it", () => {
    expect(readConfig({ PORT: "", CHAT_MODEL: "" })).toMatchObject({ PORT: 8787 });
  });

  it("takes the service's address with or without the last slash", () => {
    expect(readConfig({ PUBLIC_URL: "https://vejviser.example.dk/" }).PUBLIC_URL).toBe("https://vejviser.example.dk");
    expect(readConfig({ PUBLIC_URL: "" }).PUBLIC_URL).toBeUndefined();
    expect(() => readConfig({ PUBLIC_URL: "vejviser.example.dk" })).toThrow("PUBLIC_URL");
  });

  it("names every problem at once", () => {
    const wrong = () =>
      readConfig({
        PORT: "none",
        LOG_LEVEL: "loud",
        TRUST_PROXY: "perhaps",
        ADMIN_TOKEN: "short",
        EMBEDDING_BASE_URL: "http://localhost:8000/v1",
        ALLOWED_ORIGINS: "example",
        PUBLIC_URL: "https://example.dk/vejviser",
      });
    for (const name of [
      "PORT",
      "LOG_LEVEL",
      "TRUST_PROXY",
      "ADMIN_TOKEN",
      "EMBEDDING_MODEL",
      "ALLOWED_ORIGINS",
      "PUBLIC_URL",
    ])
      expect(wrong).toThrow(name);
  });
});
