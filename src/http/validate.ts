import type { Context } from "hono";
import type { z } from "zod";
import { RequestInvalid } from "../domain/errors.ts";

function fail(issues: readonly z.core.$ZodIssue[]): never {
  throw new RequestInvalid(
    issues.map((issue) => ({ field: issue.path.join(".") || "(body)", message: issue.message })),
  );
}

/** Reads and validates a JSON body. Throws `RequestInvalid` naming each wrong field. */
export async function readJson<T extends z.ZodType>(context: Context, schema: T): Promise<z.output<T>> {
  if (!/^application\/json\b/i.test(context.req.header("content-type") ?? ""))
    throw new RequestInvalid([{ field: "content-type", message: "must be application/json" }], 415);
  let body: unknown;
  try {
    body = await context.req.json();
  } catch (error) {
    if ((error as { status?: number }).status === 413 || (error as Error).name === "BodyLimitError") throw error;
    throw new RequestInvalid([{ field: "(body)", message: "is not valid JSON" }]);
  }
  const parsed = schema.safeParse(body);
  return parsed.success ? parsed.data : fail(parsed.error.issues);
}

/** Validates the query string. Throws `RequestInvalid` naming each wrong parameter. */
export function readQuery<T extends z.ZodType>(context: Context, schema: T): z.output<T> {
  const parsed = schema.safeParse(context.req.query());
  return parsed.success ? parsed.data : fail(parsed.error.issues);
}
