import { z } from "zod";

/** An empty variable is one that is not set. */
export const emptyAsUnset = (value: unknown) => (value === "" ? undefined : value);

export const optionalText = z.preprocess(emptyAsUnset, z.string().optional());

export const optionalUrl = z.preprocess(
  emptyAsUnset,
  z.url({ protocol: /^https?$/, error: "must be an http(s) address" }).optional(),
);
