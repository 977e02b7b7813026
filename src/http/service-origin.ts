import type { Context } from "hono";

/** This service's own address as its readers know it, without a slash at the end: `https://vejviser.example.dk`. */
export type ServiceOrigin = (context: Context) => string;

export interface ServiceOriginOptions {
  /** The address the service was told; nothing of a request counts then. */
  readonly publicUrl?: string | undefined;
  /** Whether a proxy in front can be believed about `X-Forwarded-Proto`, as about `X-Forwarded-For`. */
  readonly trustProxy?: boolean;
}

/** Where addresses that leave the page (a sheet on paper, a spreadsheet, another site's script) should lead. */
export function createServiceOrigin({ publicUrl, trustProxy = false }: ServiceOriginOptions): ServiceOrigin {
  return (context) => {
    if (publicUrl) return publicUrl;
    const url = new URL(context.req.url);
    // The proxy next to us adds its word last.
    const scheme = trustProxy ? context.req.header("x-forwarded-proto")?.split(",").at(-1)?.trim() : undefined;
    return scheme === "https" || scheme === "http" ? `${scheme}://${url.host}` : url.origin;
  };
}
