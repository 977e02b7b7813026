declare module "cloudflare:workers" {
  /** Lets a promise end after the response of the running request was sent. */
  export function waitUntil(promise: Promise<unknown>): void;

  /** A Worker whose methods others may call. */
  export abstract class WorkerEntrypoint<Bindings> {
    protected readonly env: Bindings;
    fetch?(request: Request): Response | Promise<Response>;
  }
}
