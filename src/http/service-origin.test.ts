import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { createServiceOrigin, type ServiceOriginOptions } from "./service-origin.ts";

async function originOf(options: ServiceOriginOptions, headers: Record<string, string> = {}): Promise<string> {
  const origin = createServiceOrigin(options);
  const app = new Hono().get("/", (context) => context.text(origin(context)));
  return (await app.request("http://vejviser.example.dk/", { headers })).text();
}

describe("the service's own address", () => {
  it("is the one it was told, whatever a request says", async () => {
    const told = { publicUrl: "https://vejviser.dk", trustProxy: true };
    expect(await originOf(told, { "x-forwarded-proto": "http", host: "evil.example" })).toBe("https://vejviser.dk");
  });

  it("takes the scheme of a trusted proxy, the one next to it", async () => {
    expect(await originOf({ trustProxy: true }, { "x-forwarded-proto": "https" })).toBe("https://vejviser.example.dk");
    expect(await originOf({ trustProxy: true }, { "x-forwarded-proto": "http, https" })).toBe(
      "https://vejviser.example.dk",
    );
  });

  it("believes nobody else, and no scheme but http and https", async () => {
    expect(await originOf({}, { "x-forwarded-proto": "https" })).toBe("http://vejviser.example.dk");
    expect(await originOf({ trustProxy: true }, { "x-forwarded-proto": "javascript" })).toBe(
      "http://vejviser.example.dk",
    );
  });
});
