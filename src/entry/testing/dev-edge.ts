import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

/** `npm run dev:edge` as a person starts it, on a port of its own. */
export interface DevEdge {
  readonly processId: number;
  readonly address: string;
  /** Bytes that the isolate keeps alive: its heap and the buffers beside it. */
  memory(): Promise<{ heap: number; buffers: number }>;
  stop(): Promise<void>;
}

/** Starts it and waits until it says that it is ready; no request has been made by then. */
export async function startDevEdge(): Promise<DevEdge> {
  const [port, inspectorPort] = [await freePort(), await freePort()];
  const child = spawn(
    process.execPath,
    [join(root, "src/entry/edge.ts"), "dev", "--port", String(port), "--inspector-port", String(inspectorPort)],
    {
      cwd: root,
      env: { ...process.env, INDEX_DIR: join(root, ".data", "edge-test-index") },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const ended = new Promise<void>((done) => child.once("close", () => done()));
  let said = "";
  await new Promise<void>((ready, failed) => {
    const listen = (data: Buffer) => {
      said += String(data);
      if (said.includes(`Ready on http://127.0.0.1:${port}`)) ready();
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("close", (code) => failed(new Error(`dev:edge ended with ${code}: ${said}`)));
  });
  return {
    processId: child.pid as number,
    address: `http://127.0.0.1:${port}`,
    memory: () => isolateMemory(inspectorPort),
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

async function isolateMemory(inspectorPort: number): Promise<{ heap: number; buffers: number }> {
  // The inspector asks for an origin, which Node's WebSocket takes beside the standard's arguments.
  const socket = new WebSocket(`ws://localhost:${inspectorPort}/ws`, {
    headers: { origin: `http://localhost:${inspectorPort}` },
  } as unknown as string[]);
  try {
    return await new Promise((resolve, reject) => {
      socket.onerror = () => reject(new Error("the inspector refused the connection"));
      // workerd leaves HeapProfiler.collectGarbage unanswered; a snapshot collects garbage first.
      // Without it the figure says how long ago the last collection was.
      socket.onopen = () => {
        socket.send(JSON.stringify({ id: 2, method: "HeapProfiler.enable" }));
        socket.send(JSON.stringify({ id: 3, method: "HeapProfiler.takeHeapSnapshot" }));
      };
      socket.onmessage = ({ data }) => {
        const { id, result } = JSON.parse(String(data)) as {
          id?: number;
          result?: { usedSize: number; backingStorageSize: number };
        };
        if (id === 3) socket.send(JSON.stringify({ id: 1, method: "Runtime.getHeapUsage" }));
        if (id === 1 && result) resolve({ heap: result.usedSize, buffers: result.backingStorageSize });
      };
    });
  } finally {
    socket.close();
  }
}
