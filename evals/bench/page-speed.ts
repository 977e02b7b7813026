import { availableParallelism, loadavg } from "node:os";
import type { Browser, Page } from "playwright-core";
import { ask, launchChromium } from "../../web/tests/chromium.ts";
import { startService } from "../../web/tests/start-service.ts";
import { quantile } from "../metrics/quantile.ts";

/**
 * `node evals/bench/page-speed.ts`: how soon a first page can be used on a slow phone. Chromium with an empty
 * cache, its processor slowed four times, over three networks; the median of five visits.
 *
 * Interactive is the moment from which the page answers by script at once: the listener that matters is there
 * (a submit of the question, typing into the search field) and the last long task (over 50 ms) is over. Long
 * tasks count until the page has been quiet for two seconds, so work put off to later is not hidden.
 */

const visits = 5;
const processorSlowedBy = 4;
const quietMs = 2_000;

interface Network {
  readonly name: string;
  /** From the request to the first byte of its response. */
  readonly latencyMs: number;
  readonly bytesPerSecond: number;
}
const networks: readonly Network[] = [
  { name: "no network limit", latencyMs: 0, bytesPerSecond: -1 },
  { name: "slow 4G (150 ms, 1.6 Mbit/s)", latencyMs: 150, bytesPerSecond: 1_600_000 / 8 },
  {
    name: "slow 4G as Chromium's tools apply it (562 ms, 1.4 Mbit/s)",
    latencyMs: 562.5,
    bytesPerSecond: 1_440_000 / 8,
  },
];

/** The last is the yardstick: what the browser and the machine take to show a line of text and nothing else. */
const pages = [
  { path: "/?lang=da", listens: { selector: "#ask", event: "submit" } },
  { path: "/search?lang=da", listens: { selector: "#q", event: "input" } },
  { path: "/api/health", listens: null },
] as const;

interface Visit {
  readonly firstPaintMs: number;
  readonly listensMs: number;
  readonly interactiveMs: number;
  readonly kilobytes: number;
}

type Listens = (typeof pages)[number]["listens"];

/** Notes paints, long tasks and when the awaited listener is added; no help of the page's own is needed. */
function watch(listens: Listens): void {
  const seen = { listensMs: listens ? 0 : 1, lastTaskEndMs: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const task of list.getEntries())
      seen.lastTaskEndMs = Math.max(seen.lastTaskEndMs, task.startTime + task.duration);
  }).observe({ type: "longtask", buffered: true });
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...parameters: Parameters<typeof add>) {
    if (listens && parameters[0] === listens.event && this instanceof Element && this.matches(listens.selector))
      seen.listensMs ||= performance.now();
    return add.apply(this, parameters);
  };
}

/** What `watch` has seen, once nothing long has happened for a while. */
async function settled(page: Page): Promise<{ listensMs: number; lastTaskEndMs: number; firstPaintMs: number }> {
  const handle = await page.waitForFunction((quiet) => {
    const { seen } = window as unknown as { seen: { listensMs: number; lastTaskEndMs: number } };
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    const since = Math.max(seen.listensMs, seen.lastTaskEndMs, paint?.startTime ?? Number.POSITIVE_INFINITY);
    const loaded = document.readyState === "complete";
    return seen.listensMs && loaded && performance.now() - since > quiet
      ? { ...seen, firstPaintMs: paint?.startTime ?? 0 }
      : null;
  }, quietMs);
  return (await handle.jsonValue()) as Awaited<ReturnType<typeof settled>>;
}

async function visit(browser: Browser, url: string, listens: Listens, network: Network): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, isMobile: true, locale: "da-DK" });
  try {
    const page = await context.newPage();
    const protocol = await context.newCDPSession(page);
    let bytes = 0;
    protocol.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await protocol.send("Network.enable");
    await protocol.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: network.latencyMs,
      downloadThroughput: network.bytesPerSecond,
      uploadThroughput: network.bytesPerSecond,
    });
    await protocol.send("Emulation.setCPUThrottlingRate", { rate: processorSlowedBy });
    await page.addInitScript(watch, listens);
    await page.goto(url, { waitUntil: "commit" });
    const { listensMs, lastTaskEndMs, firstPaintMs } = await settled(page);
    return {
      firstPaintMs,
      listensMs,
      interactiveMs: Math.max(listensMs, lastTaskEndMs, firstPaintMs),
      kilobytes: bytes / 1_000,
    };
  } finally {
    await context.close();
  }
}

/** The listener is worth something only if a question sent through it is answered in the page. */
async function answersInPlace(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${address}/?lang=da`);
  await page.evaluate(() => Object.assign(window, { here: true }));
  await ask(page, "Hvor længe kan jeg få sygedagpenge?");
  if (!(await page.evaluate(() => "here" in window))) throw new Error("The question was posted and not streamed.");
  await page.close();
}

const service = await startService();
const browser = await launchChromium();
try {
  await answersInPlace(browser, service.address);
  console.log(`Load of the machine: ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors`);
  console.log(`Medians of ${visits} visits, processor slowed ${processorSlowedBy} times`);
  console.log("page             first paint   listens   interactive   transferred   network");
  for (const { path, listens } of pages)
    for (const network of networks) {
      const seen: Visit[] = [];
      for (let i = 0; i < visits; i += 1) seen.push(await visit(browser, service.address + path, listens, network));
      const median = (measure: keyof Visit) =>
        quantile(
          seen.map((each) => each[measure]),
          0.5,
        ) ?? 0;
      const ms = (measure: keyof Visit, width: number) => `${median(measure).toFixed(0)} ms`.padStart(width);
      console.log(
        `${path.padEnd(16)} ${ms("firstPaintMs", 11)} ${ms("listensMs", 9)} ${ms("interactiveMs", 13)} ${`${median("kilobytes").toFixed(1)} kB`.padStart(13)}   ${network.name}`,
      );
    }
} finally {
  await browser.close();
  await service.stop();
}
