import { readdir, readFile } from "node:fs/promises";

/** What a process has used so far, as Linux counts it. */
export interface ProcessFigures {
  /** Processor time of all its threads, in milliseconds; the kernel counts in steps of ten. */
  readonly cpuMs: number;
  /** Memory in use, in megabytes. */
  readonly residentMb: number;
}

const ticksPerSecond = 100;

/** The workerd processes that `ancestor` has started, itself or through others. */
export async function workerdProcesses(ancestor: number): Promise<number[]> {
  const processes = new Map<number, { name: string; parent: number }>();
  for (const entry of await readdir("/proc")) {
    if (!/^\d+$/.test(entry)) continue;
    const stat = await readFile(`/proc/${entry}/stat`, "utf8").catch(() => "");
    const [, name = "", parent] = /^\d+ \((.+)\) \S (\d+)/.exec(stat) ?? [];
    processes.set(Number(entry), { name, parent: Number(parent) });
  }
  const descends = (id: number): boolean => {
    const parent = processes.get(id)?.parent ?? 0;
    return parent === ancestor || (parent > 1 && descends(parent));
  };
  return [...processes].filter(([id, { name }]) => name === "workerd" && descends(id)).map(([id]) => id);
}

/** The figures of several processes together. */
export async function processFigures(ids: readonly number[]): Promise<ProcessFigures> {
  const all = await Promise.all(ids.map(figuresOf));
  return {
    cpuMs: all.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
    residentMb: all.reduce((sum, { residentMb }) => sum + residentMb, 0),
  };
}

async function figuresOf(id: number): Promise<ProcessFigures> {
  const [stat, status] = await Promise.all([
    readFile(`/proc/${id}/stat`, "utf8"),
    readFile(`/proc/${id}/status`, "utf8"),
  ]);
  // Fields are counted from behind the name, which may hold blanks.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const ticks = Number(fields[11]) + Number(fields[12]);
  const residentKb = Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]);
  return { cpuMs: (ticks * 1_000) / ticksPerSecond, residentMb: residentKb / 1_024 };
}
