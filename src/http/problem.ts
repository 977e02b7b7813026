import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { RateLimited, RequestInvalid, VejviserError } from "../domain/errors.ts";

/** RFC 9457 problem JSON for any error. What was not thrown on purpose is told without details. */
export function problemResponse(
  error: unknown,
  context: Context,
  log: (fields: Record<string, unknown>) => void,
): Response {
  const requestId = String(context.get("requestId") ?? "");
  const known = error instanceof VejviserError ? error : null;
  const status = known?.status ?? (error instanceof HTTPException ? error.status : 500);
  const code = known?.code ?? (error instanceof HTTPException ? "http-error" : "internal-error");
  const detail = known?.expose
    ? known.message
    : error instanceof HTTPException && status < 500
      ? error.message || "The request could not be handled."
      : "Something went wrong. Try again; if it goes on, tell us the request id.";
  if (status >= 500)
    log({
      event: "error",
      requestId,
      code,
      name: (error as Error).name,
      stack: (error as Error).stack?.split("\n").slice(1, 6).join(" | "),
    });
  const headers: Record<string, string> = { "content-type": "application/problem+json; charset=utf-8" };
  if (error instanceof RateLimited) headers["retry-after"] = String(error.retryAfterSeconds);
  const body = {
    type: `urn:vejviser:problem:${code}`,
    title: titles[status] ?? (status >= 500 ? "Internal error" : "Bad request"),
    status,
    detail,
    code,
    requestId,
    ...(error instanceof RequestInvalid ? { errors: error.problems } : {}),
  };
  return new Response(JSON.stringify(body), { status, headers });
}

const titles: Readonly<Record<number, string>> = {
  400: "Bad request",
  401: "Not allowed",
  404: "Not found",
  405: "Method not allowed",
  413: "Too large",
  415: "Unsupported media type",
  429: "Too many requests",
  503: "Not available",
  504: "Too slow",
};
