/**
 * The policy of every response: nothing but the service's own files. A page that carries a script or a style
 * in its text names each by its hash (`'sha256-…'`), so that no other inline text ever runs.
 */
export function contentSecurityPolicy(scripts: readonly string[] = [], styles: readonly string[] = []): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(" "),
    ["style-src 'self'", ...styles].join(" "),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "manifest-src 'self'",
  ].join("; ");
}
