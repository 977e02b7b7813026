import { z } from "zod";
import { emptyAsUnset } from "./setting-types.ts";

/** The setting PUBLIC_URL, for every runtime: the service's address without a path, as an origin. */
export const publicUrl = z.preprocess(
  emptyAsUnset,
  z
    .url({ protocol: /^https?$/, error: "must be the service's http(s) address" })
    .refine((value) => /^https?:\/\/[^/]+\/?$/.test(value), "must have no path: the service answers at the root")
    .transform((value) => new URL(value).origin)
    .optional(),
);
