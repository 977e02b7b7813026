import type { html } from "hono/html";

/** A piece of escaped HTML. */
export type Html = ReturnType<typeof html>;
