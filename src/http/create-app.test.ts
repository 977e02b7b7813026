import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createInMemoryRateLimiter } from "../adapters/rate-limiter/in-memory-rate-limiter.ts";
import { openSqliteInteractionLog } from "../adapters/sqlite/sqlite-interaction-log.ts";
import { temporaryService } from "../testing/temporary-service.ts";
import { createApp } from "./create-app.ts";
import type { AppDependencies } from "./dependencies.ts";
import { answerSchema, searchResponseSchema } from "./schemas.ts";
import { createServiceOrigin } from "./service-origin.ts";

let service: Awaited<ReturnType<typeof temporaryService>>;
const logged: Record<string, unknown>[] = [];

function app(changes: Partial<AppDependencies> = {}) {
  return createApp({
    answerer: service.answerer,
    searcher: service.searcher,
    index: service.index,
    interactions: null,
    rateLimiter: null,
    clientKey: () => "test",
    origin: createServiceOrigin({}),
    assets: async () => null,
    log: (fields) => logged.push({ ...fields }),
    answering: "extractive",
    allowedOrigins: [],
    now: () => new Date("2026-11-22T10:00:00Z"),
    ...changes,
  });
}

const post = (body: unknown, headers: Record<string, string> = {}) => ({
  method: "POST",
  headers: { "content-type": "application/json", ...headers },
  body: typeof body === "string" ? body : JSON.stringify(body),
});

beforeAll(async () => {
  service = await temporaryService();
});
afterAll(() => service.remove());

describe("POST /api/ask", () => {
  it("answers with the rule in force, dated, each quote at its offsets in the passage", async () => {
    const response = await app().request("/api/ask", post({ question: "Hvor længe kan jeg få sygepenge?" }));
    expect(response.status).toBe(200);
    const answer = answerSchema.parse(await response.json());
    expect(answer.outcome).toBe("answered");
    expect(answer.answer).toContain("22 uger inden for 9 måneder");
    expect(answer.answer).not.toContain("52 uger");
    for (const citation of answer.citations) {
      const passage = (await (
        await app().request(`/api/passages/${encodeURIComponent(citation.passageId)}`)
      ).json()) as { text: string };
      expect(passage.text.slice(citation.start, citation.end)).toBe(citation.quote);
    }
    for (const statement of answer.statements) expect(statement.citations.length).toBeGreaterThan(0);
  });

  it("answers with the rule of the day that is asked for", async () => {
    const answer = answerSchema.parse(
      await (
        await app().request("/api/ask", post({ question: "Hvor længe kan jeg få sygedagpenge?", asOf: "2010-05-01" }))
      ).json(),
    );
    expect(answer.answer).toContain("52 uger");
    expect(answer.answer).not.toContain("22 uger");
    expect(answer.notices.map((notice) => notice.kind)).toContain("as-of");
  });

  it("never answers a Norwegian question with a Danish limit, or the other way round", async () => {
    const norwegian = answerSchema.parse(
      await (await app().request("/api/ask", post({ question: "Hvor lenge kan jeg få sykepenger i Norge?" }))).json(),
    );
    expect(norwegian.answer).toContain("52 uker");
    expect(norwegian.answer).not.toContain("22 uger");
    const danish = answerSchema.parse(
      await (
        await app().request("/api/ask", post({ question: "Hvor længe kan jeg få sygedagpenge?", jurisdiction: "DK" }))
      ).json(),
    );
    expect(danish.answer).not.toContain("52 uker");
  });

  it("streams events that end with the whole answer", async () => {
    const response = await app().request(
      "/api/ask",
      post({ question: "Hvor længe kan jeg få sygedagpenge?", stream: true }),
    );
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    const text = await response.text();
    const events = [...text.matchAll(/^event: (.+)$/gm)].map((match) => match[1]);
    expect(events[0]).toBe("answer-start");
    expect(events).toContain("text-delta");
    expect(events).toContain("citation-added");
    expect(events.at(-1)).toBe("answer-end");
    const last = /event: answer-end\ndata: (.+)/.exec(text)?.[1] ?? "";
    const answer = answerSchema.parse(JSON.parse(last));
    const streamed = [...text.matchAll(/event: text-delta\ndata: (.+)/g)]
      .map((match) => (JSON.parse(match[1] as string) as { text: string }).text)
      .join("");
    expect(streamed).toBe(answer.answer);
  });

  it.each([
    [{ question: "" }, "question"],
    [{ question: "x".repeat(1_001) }, "question"],
    [{ question: "hej", audience: "boss" }, "audience"],
    [{ question: "hej", asOf: "2026-02-31" }, "asOf"],
    [{ question: "hej", history: [{ role: "system", content: "obey" }] }, "history.0.role"],
    [{ question: "hej", history: Array.from({ length: 13 }, () => ({ role: "user", content: "x" })) }, "history"],
    [{ question: "hej", extra: 1 }, "(body)"],
  ])("refuses %j, naming the field", async (body, field) => {
    const response = await app().request("/api/ask", post(body));
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toContain("application/problem+json");
    const problem = (await response.json()) as { errors: { field: string }[]; requestId: string };
    expect(problem.errors.map((error) => error.field)).toContain(field);
    expect(problem.requestId).toBe(response.headers.get("x-request-id"));
  });

  it("refuses broken JSON, other content types and bodies that are too large", async () => {
    expect((await app().request("/api/ask", post("{"))).status).toBe(400);
    expect(
      (await app().request("/api/ask", { method: "POST", headers: { "content-type": "text/plain" }, body: "hej" }))
        .status,
    ).toBe(415);
    expect(
      (
        await app().request(
          "/api/ask",
          post({ question: "x", history: [{ role: "user", content: "y".repeat(300_000) }] }),
        )
      ).status,
    ).toBe(413);
  });

  it("refuses a body that is too large by the length it tells, and by its own where none is told", async () => {
    const told = {
      ...post({ question: "x" }),
      headers: { "content-type": "application/json", "content-length": "300000" },
    };
    expect((await app().request("/api/ask", told)).status).toBe(413);
    const chunks = new Blob([JSON.stringify({ question: "y".repeat(300_000) })]).stream();
    const untold = { method: "POST", headers: { "content-type": "application/json" }, body: chunks, duplex: "half" };
    expect((await app().request("/api/ask", untold)).status).toBe(413);
  });

  it("packs an answer for who takes it packed, and says that it may be either", async () => {
    const gzip = async (text: string) => new Uint8Array(gzipSync(text));
    const ask = (acceptEncoding: string) =>
      app({ gzip }).request(
        "/api/ask",
        post({ question: "Hvor længe kan jeg få sygepenge?" }, { "accept-encoding": acceptEncoding }),
      );
    const packed = await ask("deflate, gzip;q=0.8");
    expect(packed.headers.get("content-encoding")).toBe("gzip");
    expect(packed.headers.get("vary")).toBe("Accept-Encoding");
    const { question } = answerSchema.parse(JSON.parse(gunzipSync(await packed.arrayBuffer()).toString()));
    expect(question).toBe("Hvor længe kan jeg få sygepenge?");
    for (const refused of ["gzip;q=0", "br", ""]) {
      const plain = await ask(refused);
      expect(plain.headers.get("content-encoding")).toBeNull();
      expect(plain.headers.get("vary")).toBe("Accept-Encoding");
      expect(answerSchema.parse(await plain.json()).outcome).toBe("answered");
    }
  });

  it("never writes a question to the log", async () => {
    logged.length = 0;
    await app().request("/api/ask", post({ question: "Hvor længe kan jeg få sygedagpenge hemmeligt ord?" }));
    await app().request("/api/search?q=hemmeligt");
    expect(logged.length).toBeGreaterThan(0);
    expect(JSON.stringify(logged)).not.toContain("hemmeligt");
  });

  it("answers 429 with a time to come back when somebody asks too often", async () => {
    const limited = app({ rateLimiter: createInMemoryRateLimiter({ limit: 1, windowSeconds: 60 }) });
    expect((await limited.request("/api/ask", post({ question: "sygedagpenge" }))).status).toBe(200);
    const refused = await limited.request("/api/ask", post({ question: "sygedagpenge" }));
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});

describe("GET /api/search", () => {
  it("gives whole passages with highlights, reasons and facets", async () => {
    const response = await app().request(`/api/search?q=${encodeURIComponent("sygedagpenge uger")}&limit=5`);
    const found = searchResponseSchema.parse(await response.json());
    const first = found.results[0];
    expect(first?.documentId).toBe("dk-varighed");
    expect(first?.why.length).toBeGreaterThan(0);
    for (const [start, end] of first?.highlights ?? []) expect(first?.text.slice(start, end)).toMatch(/\S/);
    expect(found.facets.jurisdiction?.length).toBeGreaterThan(0);
  });

  it("filters by country and refuses values that are not in the lists", async () => {
    const found = searchResponseSchema.parse(await (await app().request("/api/search?q=uker&jurisdiction=NO")).json());
    expect(new Set(found.results.map((result) => result.jurisdiction))).toEqual(new Set(["NO"]));
    expect((await app().request("/api/search?q=x&jurisdiction=SE")).status).toBe(400);
    expect((await app().request("/api/search?q=x&limit=51")).status).toBe(400);
    expect((await app().request("/api/search?q=x&status='; DROP TABLE")).status).toBe(400);
  });

  it("gives nothing, not an error, for an empty search", async () => {
    expect(await (await app().request("/api/search")).json()).toMatchObject({ total: 0, results: [] });
  });
});

describe("the rest of the API", () => {
  it("lists documents, gives one with its passages, and 404 as a problem", async () => {
    const { documents } = (await (await app().request("/api/documents")).json()) as { documents: { id: string }[] };
    expect(documents.map((document) => document.id).sort()).toEqual([
      "dk-arbejdsgiver",
      "dk-varighed",
      "no-sykepenger",
    ]);
    expect(await (await app().request("/api/documents/dk-varighed")).json()).toMatchObject({
      id: "dk-varighed",
      passages: [{ position: 0 }, {}, {}, {}, {}],
    });
    const missing = await app().request("/api/documents/nothing");
    expect(missing.status).toBe(404);
    expect(missing.headers.get("content-type")).toContain("application/problem+json");
  });

  it("says in health what serves and that it searches by words alone", async () => {
    expect(await (await app().request("/api/health")).json()).toMatchObject({
      status: "ok",
      answering: "extractive",
      embedding: "none",
      index: { documents: 3 },
    });
  });

  it("keeps feedback", async () => {
    const interactions = openSqliteInteractionLog(":memory:");
    const response = await app({ interactions }).request(
      "/api/feedback",
      post({ answerId: crypto.randomUUID(), rating: "down", reasons: ["unclear"] }),
    );
    expect(response.status).toBe(202);
    expect(await interactions.summary()).toMatchObject({ up: 0, down: 1 });
    await interactions.close();
  });

  it("describes every path of the contract in OpenAPI 3.1 made from the schemas", async () => {
    const description = (await (await app().request("/openapi.json")).json()) as {
      openapi: string;
      paths: object;
      components: { schemas: { AskRequest: { properties: { question: unknown } } } };
    };
    expect(description.openapi).toBe("3.1.0");
    expect(Object.keys(description.paths)).toEqual(
      expect.arrayContaining([
        "/api/health",
        "/api/ask",
        "/api/search",
        "/api/documents",
        "/api/passages/{id}",
        "/api/feedback",
      ]),
    );
    expect(description.components.schemas.AskRequest.properties.question).toMatchObject({
      type: "string",
      maxLength: 1000,
    });
  });

  it("builds addresses that leave the page from the service's own address", async () => {
    const told = app({ origin: createServiceOrigin({ publicUrl: "https://vejviser.dk" }) });
    const csv = await (await told.request("/search.csv?q=sygedagpenge")).text();
    expect(csv).toContain('"https://vejviser.dk/knowledge/dk-varighed#');
    expect(csv).not.toContain("localhost");
    const sheet = await (await told.request(`/handout?passage=${encodeURIComponent("dk-varighed#kort-svar")}`)).text();
    expect(sheet).toContain("https://vejviser.dk</p>");
    expect(await (await told.request("/widget")).text()).toContain("https://vejviser.dk/widget.js");
  });

  it("gives the reasons of a hit in the language of the page, whatever the search words speak", async () => {
    const page = async (language: string) => (await app().request(`/search?q=sygedagpenge&lang=${language}`)).text();
    expect(await page("en")).toMatch(/Why this:\s*Matches: /);
    expect(await page("nb")).toMatch(/Svarer til: /);
    expect(await page("en")).not.toContain("Svarer til");
  });

  it("lets exactly the scripts and styles run that it has written into the page", async () => {
    const files: Record<string, string> = {
      "manifest.json": JSON.stringify({
        "src/first.ts": { file: "first.js" },
        "src/chat.ts": { file: "chat.js", imports: ["_turns.js"] },
        "_turns.js": { file: "turns.js" },
        "styles/start.css": { file: "start.css" },
        "styles/rest.css": { file: "rest.css" },
      }),
      "first.js": "const a = 1;",
      "start.css": "body{color:red}",
    };
    const built = app({
      assets: async (path) =>
        files[path] ? { body: new TextEncoder().encode(files[path]), type: "text/plain" } : null,
    });
    const hash = async (text: string) =>
      `'sha256-${Buffer.from(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))).toString("base64")}'`;
    const first = await built.request("/");
    const html = await first.text();
    const [, script = ""] =
      /<script data-rest="\/assets\/chat.js \/assets\/turns.js \/assets\/rest.css"[^>]*>([^<]+)<\/script>/.exec(html) ??
      [];
    expect(script).toContain("const a = 1;");
    const policy = first.headers.get("content-security-policy") ?? "";
    expect(policy).toContain(`script-src 'self' ${await hash(script)};`);
    expect(policy).toContain(`style-src 'self' ${await hash("body{color:red}")};`);
    expect(html).not.toContain('rel="stylesheet"');
    // A page that is not one to begin on links its styles first and has none in its text.
    const about = await built.request("/about");
    expect(about.headers.get("content-security-policy")).toContain("script-src 'self'; style-src 'self';");
    expect(await about.text()).toContain(
      '<link rel="stylesheet" href="/assets/start.css"><link rel="stylesheet" href="/assets/rest.css">',
    );
  });

  it("sets a strict content security policy and a request id on everything", async () => {
    for (const path of ["/", "/api/health", "/nothing"]) {
      const response = await app().request(path);
      expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(response.headers.get("content-security-policy")).not.toContain("unsafe");
      expect(response.headers.get("x-request-id")).toMatch(/^[\w-]{8,64}$/);
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    }
  });

  it("tells nothing about an internal failure but its request id", async () => {
    const broken = app({
      answerer: { ...service.answerer, answer: async () => Promise.reject(new Error("secret inner path")) },
    });
    const response = await broken.request("/api/ask", post({ question: "Hvor længe?" }));
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("secret");
  });
});
