import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { requestId } from "hono/request-id";
import { secureHeaders } from "hono/secure-headers";
import { NotFound, RateLimited, RequestInvalid } from "../domain/errors.ts";
import type { AppDependencies } from "./dependencies.ts";
import { openApiDocument } from "./openapi.ts";
import { pages } from "./pages/pages.ts";
import { problemResponse } from "./problem.ts";
import { askRoute } from "./routes/ask.ts";
import { documentRoutes } from "./routes/documents.ts";
import { feedbackRoute } from "./routes/feedback.ts";
import { healthRoute } from "./routes/health.ts";
import { searchRoute } from "./routes/search.ts";

/** Twelve turns of history fit well below this. */
const maximumBodyBytes = 256 * 1024;
const requestIdForm = /^[A-Za-z0-9_-]{8,64}$/;

/**
 * The whole HTTP application over web standards, the same on every runtime. Reads no
 * environment; everything it needs comes in `dependencies`.
 */
export function createApp(dependencies: AppDependencies): Hono {
  const { log, rateLimiter, clientKey, allowedOrigins } = dependencies;
  const app = new Hono();

  app.use(
    requestId({ limitLength: 64, generator: () => crypto.randomUUID() }),
    async (context, next) => {
      const given = context.req.header("x-request-id");
      if (given && !requestIdForm.test(given)) context.set("requestId" as never, crypto.randomUUID() as never);
      const started = performance.now();
      await next();
      context.header("x-request-id", String(context.get("requestId" as never)));
      // The path only: a query string may hold a question.
      log({
        event: "request",
        requestId: context.get("requestId" as never),
        method: context.req.method,
        path: context.req.path,
        status: context.res.status,
        ms: Math.round(performance.now() - started),
      });
    },
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        manifestSrc: ["'self'"],
      },
      crossOriginResourcePolicy: "same-origin",
      referrerPolicy: "no-referrer",
      strictTransportSecurity: "max-age=31536000",
      permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
    }),
    bodyLimit({
      maxSize: maximumBodyBytes,
      onError: () => {
        throw new RequestInvalid([{ field: "(body)", message: `must be at most ${maximumBodyBytes} bytes` }], 413);
      },
    }),
  );
  if (allowedOrigins.length)
    app.use(
      "/api/*",
      cors({
        origin: [...allowedOrigins],
        allowMethods: ["GET", "POST"],
        allowHeaders: ["content-type", "accept"],
        exposeHeaders: ["x-request-id"],
        maxAge: 600,
      }),
    );
  if (rateLimiter)
    app.use(async (context, next) => {
      const counted = context.req.method === "POST" || context.req.path === "/api/search";
      if (counted) {
        const verdict = await rateLimiter.take(clientKey(context));
        if (!verdict.allowed) throw new RateLimited(verdict.retryAfterSeconds);
      }
      await next();
    });

  app.route("/api", healthRoute(dependencies));
  app.route("/api", askRoute(dependencies));
  app.route("/api", searchRoute(dependencies));
  app.route("/api", documentRoutes(dependencies));
  app.route("/api", feedbackRoute(dependencies));
  const description = openApiDocument();
  app.get("/openapi.json", (context) => context.json(description));
  app.get("/assets/*", async (context) => {
    const asset = await dependencies.assets(context.req.path.slice("/assets/".length));
    if (!asset) throw new NotFound("There is no such file.");
    return context.body(asset.body, 200, { "content-type": asset.type, "cache-control": "public, max-age=3600" });
  });
  app.route("/", pages(dependencies));

  app.notFound((context) => problemResponse(new NotFound("There is nothing at this address."), context, log));
  app.onError((error, context) => problemResponse(error, context, log));
  return app;
}
