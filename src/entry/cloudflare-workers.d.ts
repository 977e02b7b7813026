declare module "cloudflare:workers" {
  /** Lets a promise end after the response of the running request was sent. */
  export function waitUntil(promise: Promise<unknown>): void;
}
