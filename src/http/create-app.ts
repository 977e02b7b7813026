import { type Context, Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { cors } from "hono/cors";
import { requestId } from "hono/request-id";
import { secureHeaders } from "hono/secure-headers";
import { NotFound, RateLimited, RequestInvalid } from "../domain/errors.ts";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import type { AppDependencies } from "./dependencies.ts";
import { openApiDocument } from "./openapi.ts";
import { errorPage, wantsPage } from "./pages/error-page.ts";
import { createPageAssets, widgetEntry } from "./pages/page-assets.ts";
import { pages } from "./pages/pages.ts";
import { problemResponse } from "./problem.ts";
import { askRoute } from "./routes/ask.ts";
import { documentRoutes } from "./routes/documents.ts";
import { feedbackRoute } from "./routes/feedback.ts";
import { healthRoute } from "./routes/health.ts";
import { searchRoute } from "./routes/search.ts";
import { suggestRoute } from "./routes/suggest.ts";

/** Twelve turns of history fit well below this. */
const maximumBodyBytes = 256 * 1024;
const requestIdForm = /^[A-Za-z0-9_-]{8,64}$/;
const ownFilesOnly = contentSecurityPolicy();

const tooLarge = (): never => {
  throw new RequestInvalid([{ field: "(body)", message: `must be at most ${maximumBodyBytes} bytes` }], 413);
};
const limitUntoldBody = bodyLimit({ maxSize: maximumBodyBytes, onError: tooLarge });

/** A length that is told is judged without looking at the body, which would be made a stream to be looked at. */
const limitBody: MiddlewareHandler = (context, next) => {
  if (context.req.method === "GET" || context.req.method === "HEAD") return next();
  const length = context.req.header("content-length");
  if (length === undefined || context.req.header("transfer-encoding") !== undefined)
    return limitUntoldBody(context, next);
  return Number(length) > maximumBodyBytes ? tooLarge() : next();
};

/**
 * The whole HTTP application over web standards, the same on every runtime. Reads no
 * environment; everything it needs comes in `dependencies`.
 */
export function createApp(dependencies: AppDependencies): Hono {
  const { log, rateLimiter, clientKey, allowedOrigins } = dependencies;
  const assetsOf = createPageAssets(dependencies.assets);
  const app = new Hono();

  // Runs around the secure headers, so that other sites' pages may load the widget and its parts.
  for (const path of ["/widget.js", "/assets/*"])
    app.use(path, async (context, next) => {
      await next();
      context.header("cross-origin-resource-policy", "cross-origin");
      context.header("access-control-allow-origin", "*");
    });
  if (dependencies.gzip) app.use(compress());
  app.use(
    requestId({ limitLength: 64, generator: () => crypto.randomUUID() }),
    async (context, next) => {
      const given = context.req.header("x-request-id");
      if (given && !requestIdForm.test(given)) context.set("requestId" as never, crypto.randomUUID() as never);
      const started = performance.now();
      await next();
      // Set on the headers themselves: `context.header` would make the response anew.
      context.res.headers.set("x-request-id", String(context.get("requestId" as never)));
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
    async (context, next) => {
      await next();
      // A page with inline parts has named them itself.
      if (!context.res.headers.has("content-security-policy"))
        context.res.headers.set("content-security-policy", ownFilesOnly);
    },
    secureHeaders({
      crossOriginResourcePolicy: "same-origin",
      referrerPolicy: "no-referrer",
      strictTransportSecurity: "max-age=31536000",
      permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
    }),
    limitBody,
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
      const { method, path } = context.req;
      const searches = path === "/api/search" || path.startsWith("/search") || path === "/handout";
      const counted = method === "POST" || searches || (path === "/" && context.req.query("q") !== undefined);
      if (counted) {
        const verdict = await rateLimiter.take(clientKey(context));
        if (!verdict.allowed) throw new RateLimited(verdict.retryAfterSeconds);
      }
      await next();
    });

  app.route("/api", healthRoute(dependencies));
  app.route("/api", askRoute(dependencies));
  app.route("/api", searchRoute(dependencies));
  app.route("/api", suggestRoute(dependencies));
  app.route("/api", documentRoutes(dependencies));
  app.route("/api", feedbackRoute(dependencies));
  const description = openApiDocument();
  app.get("/openapi.json", (context) => context.json(description));
  const asset = async (path: string, cache: string) => {
    const file = await dependencies.assets(path);
    if (!file) throw new NotFound("There is no such file.");
    return { body: file.body, headers: { "content-type": file.type, "cache-control": cache } };
  };
  app.get("/assets/*", async (context) => {
    const path = context.req.path.slice("/assets/".length);
    // A hash in the name means that the content behind it never changes.
    const hashed = /-[A-Za-z0-9_-]{8}\.\w+$/.test(path);
    const { body, headers } = await asset(
      path,
      hashed ? "public, max-age=31536000, immutable" : "public, max-age=3600",
    );
    return context.body(body, 200, headers);
  });
  app.get("/widget.js", async (context) => {
    const script = await widgetEntry(dependencies.assets);
    if (script === null) throw new NotFound("The widget has not been built.");
    return context.body(script, 200, {
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "public, max-age=300",
    });
  });
  app.route("/", pages(dependencies, assetsOf));

  const failed = (error: unknown, context: Context) => {
    const response = problemResponse(error, context, log);
    return wantsPage(context) ? errorPage(error, context, dependencies, assetsOf) : response;
  };
  app.notFound((context) => failed(new NotFound("There is nothing at this address."), context));
  app.onError((error, context) => failed(error, context));
  return app;
}
