import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startService } from "./start-service.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The service under test. */
    service: string;
    /** Another site that may embed the widget; its address carries the HTML of its page in `html`. */
    friend: string;
    /** Another site that may not. */
    stranger: string;
  }
}

/** Somebody's own document beside the knowledge base. */
const libraryDocument = `# Havneværkstedets aftale om tilbagevenden

## Skånejob på værkstedet

Havneværkstedet tilbyder skånejob i 6 uger til den, der vender tilbage efter kræft. Aftalen gælder kun på værkstedet.
`;

/** A site that shows whatever page its address carries, so that a test writes the page it needs. */
async function echoSite(): Promise<{ port: number; close: () => void }> {
  const server = createServer((request, response) => {
    const html = new URL(request.url ?? "/", "http://localhost").searchParams.get("html");
    response.writeHead(html ? 200 : 404, { "content-type": "text/html; charset=utf-8" });
    response.end(html ?? "");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  return { port: typeof address === "object" && address ? address.port : 0, close: () => server.close() };
}

/** Starts the real service and another site once for all browser tests, and ends them afterwards. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await echoSite();
  const friend = `http://127.0.0.1:${site.port}`;
  const library = await mkdtemp(join(tmpdir(), "vejviser-library-"));
  await writeFile(join(library, "fyraften.md"), libraryDocument);
  const service = await startService({ ALLOWED_ORIGINS: friend, LIBRARY_DIR: library });
  project.provide("service", service.address);
  project.provide("friend", friend);
  // The same site under its other name is another origin to a browser.
  project.provide("stranger", `http://localhost:${site.port}`);
  return async () => {
    await service.stop();
    site.close();
    await rm(library, { recursive: true, force: true });
  };
}
