import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzip as gzipWithCallback, type ZlibOptions } from "node:zlib";
import { serve } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import { pino } from "pino";
import { buildWeb, webIsBuilt, webOutput } from "../../web/build.ts";
import { createInMemoryRateLimiter } from "../adapters/rate-limiter/in-memory-rate-limiter.ts";
import { openSqliteInteractionLog } from "../adapters/sqlite/sqlite-interaction-log.ts";
import { createApp } from "../http/create-app.ts";
import type { AssetReader } from "../http/dependencies.ts";
import { createServiceOrigin } from "../http/service-origin.ts";
import type { Config } from "./config.ts";
import { loadEmbedding } from "./load-embedding.ts";
import { prepareService } from "./prepare-service.ts";
import { createWritingFromConfig } from "./writing-from-config.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

const gzip = promisify(gzipWithCallback) as (text: string, options: ZlibOptions) => Promise<Buffer<ArrayBuffer>>;
/** For texts of some kilobytes: a smaller window and less memory cost three per cent of size and save half the time. */
const packing: ZlibOptions = { level: 4, windowBits: 14, memLevel: 7 };

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};

/** Serves files of one folder and never anything outside it. */
export function folderAssets(folder: string): AssetReader {
  return async (path) => {
    const type = types[extname(path)];
    const file = normalize(join(folder, path));
    if (!type || !file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null;
    try {
      return { body: new Uint8Array(await readFile(file)), type };
    } catch {
      return null;
    }
  };
}

/** Builds the browser's part when it is missing or older than its sources. Without the build tools what is there is served. */
async function buildWebIfNeeded(progress: (line: string) => void): Promise<void> {
  if (await webIsBuilt()) return;
  progress("Building the web");
  try {
    await buildWeb();
  } catch (error) {
    // An installation without development packages has no Vite; the pages work without scripts and styles.
    if ((error as { code?: string }).code !== "ERR_MODULE_NOT_FOUND") throw error;
    progress("The web could not be built: the build tools are not installed");
  }
}

/** Starts the HTTP service and keeps it running until SIGINT or SIGTERM. Resolves with the port in use. */
export async function startServer(config: Config): Promise<{ port: number; close: () => Promise<void> }> {
  const logger = pino({ level: config.LOG_LEVEL }, pino.destination(2));
  // Only what serves is kept: the articles as they were read are let go.
  const { answerer, searcher, index, answering } = await prepareService(
    {
      knowledgeDir: join(root, "knowledge"),
      indexDir: config.INDEX_DIR,
      ...(config.LIBRARY_DIR ? { libraryDir: config.LIBRARY_DIR } : {}),
      writing: await createWritingFromConfig(config),
      progress: (line) => console.log(line),
    },
    await loadEmbedding(config),
  );
  await buildWebIfNeeded((line) => console.log(line));
  const interactions = openSqliteInteractionLog(config.DATABASE_PATH);
  const app = createApp({
    answerer,
    searcher,
    index,
    interactions,
    rateLimiter: config.RATE_LIMIT_PER_MINUTE
      ? createInMemoryRateLimiter({ limit: config.RATE_LIMIT_PER_MINUTE, windowSeconds: 60 })
      : null,
    clientKey: (context) => {
      const forwarded = config.TRUST_PROXY
        ? context.req.header("x-forwarded-for")?.split(",").at(-1)?.trim()
        : undefined;
      return forwarded || getConnInfo(context).remote.address || "unknown";
    },
    origin: createServiceOrigin({ publicUrl: config.PUBLIC_URL, trustProxy: config.TRUST_PROXY }),
    assets: folderAssets(webOutput),
    gzip: (text) => gzip(text, packing),
    log: (fields) => logger[fields.event === "error" ? "error" : "info"](fields),
    answering,
    allowedOrigins: config.ALLOWED_ORIGINS,
    now: () => new Date(),
  });

  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: config.PORT, hostname: config.HOST }, (address) => {
      const shownHost = config.HOST === "0.0.0.0" || config.HOST === "::" ? "localhost" : config.HOST;
      console.log(`Vejviser is ready: http://${shownHost}:${address.port}`);
      resolve({ port: address.port, close });
    });
    let closing: Promise<void> | null = null;
    const close = () => {
      closing ??= (async () => {
        await new Promise<void>((done) => {
          server.close(() => done());
          // Idle keep-alive connections would hold the process open.
          if ("closeIdleConnections" in server) server.closeIdleConnections();
        });
        await interactions.close();
        await index.close();
      })();
      return closing;
    };
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => {
        void close().then(() => process.exit(0));
      });
  });
}
