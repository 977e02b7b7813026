import { availableParallelism, loadavg } from "node:os";
import type { Browser, Page } from "playwright-core";
import { ask, launchChromium } from "../../web/tests/chromium.ts";
import { startService } from "../../web/tests/start-service.ts";
import { quantile } from "../metrics/quantile.ts";
import { type Network, networks, processorSlowedBy, slowPhone } from "./slow-phone.ts";

/**
 * `node evals/bench/page-speed.ts`: how soon a first page can be used on a slow phone. Chromium with an empty
 * cache, its processor slowed four times, over three networks; the median of five visits.
 *
 * Interactive is the moment from which the page answers by script at once: the listener that matters is there
 * (a submit of the question, typing into the search field) and the last long task (over 50 ms) is over. Long
 * tasks count until the page has been quiet for two seconds, so work put off to later is not hidden.
 */

const visits = 5;
const quietMs = 2_000;

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
  const look = (quiet: number) => {
    const { seen } = window as unknown as { seen: { listensMs: number; lastTaskEndMs: number } };
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    const since = Math.max(seen.listensMs, seen.lastTaskEndMs, paint?.startTime ?? Number.POSITIVE_INFINITY);
    const loaded = document.readyState === "complete";
    return seen.listensMs && loaded && performance.now() - since > quiet
      ? { ...seen, firstPaintMs: paint?.startTime ?? 0 }
      : null;
  };
  const handle = await page.waitForFunction(look, quietMs, { polling: 250 }); // seldom, to leave the processor alone
  return (await handle.jsonValue()) as Awaited<ReturnType<typeof settled>>;
}

async function visit(browser: Browser, url: string, listens: Listens, network: Network): Promise<Visit> {
  const { page, kilobytes, close } = await slowPhone(browser, network);
  try {
    await page.addInitScript(watch, listens);
    await page.goto(url, { waitUntil: "commit" });
    const { listensMs, lastTaskEndMs, firstPaintMs } = await settled(page);
    return {
      firstPaintMs,
      listensMs,
      interactiveMs: Math.max(listensMs, lastTaskEndMs, firstPaintMs),
      kilobytes: kilobytes(),
    };
  } finally {
    await close();
  }
}

interface Impatience {
  /** From asking to the first sign that the question is under way. */
  readonly toldMs: number;
  readonly answeredMs: number;
}

/** Asks at the very first paint, and notes when the page says so and when the whole answer stands there. */
function askAtFirstPaint(question: string): void {
  const asked = { at: 0, toldMs: 0, answeredMs: 0 };
  Object.assign(window, { asked });
  new PerformanceObserver(() => {
    const form = document.querySelector<HTMLFormElement>("#ask");
    const field = form?.querySelector("textarea");
    if (!form || !field || asked.at) return;
    new MutationObserver(() => {
      if (document.querySelector(".status, .turn")) asked.toldMs ||= performance.now() - asked.at;
      if (document.querySelector(".turn .answer")) asked.answeredMs ||= performance.now() - asked.at;
    }).observe(document.body, { childList: true, subtree: true });
    field.value = question;
    asked.at = performance.now();
    form.requestSubmit();
  }).observe({ type: "paint", buffered: true });
}

async function impatientVisit(browser: Browser, url: string, network: Network): Promise<Impatience> {
  const { page, close } = await slowPhone(browser, network);
  try {
    await page.addInitScript(askAtFirstPaint, "Hvor længe kan jeg få sygedagpenge?");
    await page.goto(url, { waitUntil: "commit" });
    const look = () => {
      const { asked } = window as unknown as { asked: Impatience };
      return asked.answeredMs ? asked : null;
    };
    const handle = await page.waitForFunction(look, null, { polling: 250 });
    return (await handle.jsonValue()) as Impatience;
  } finally {
    await close();
  }
}

async function times<T>(make: () => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  for (let i = 0; i < visits; i += 1) made.push(await make());
  return made;
}

const median = <T>(seen: readonly T[], measure: (each: T) => number) => quantile(seen.map(measure), 0.5) ?? 0;
const ms = (value: number, width: number) => `${value.toFixed(0)} ms`.padStart(width);

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
      const seen = await times(() => visit(browser, service.address + path, listens, network));
      const columns = [
        ms(
          median(seen, ({ firstPaintMs }) => firstPaintMs),
          11,
        ),
        ms(
          median(seen, ({ listensMs }) => listensMs),
          9,
        ),
        ms(
          median(seen, ({ interactiveMs }) => interactiveMs),
          13,
        ),
        `${median(seen, ({ kilobytes }) => kilobytes).toFixed(1)} kB`.padStart(13),
      ];
      console.log(`${path.padEnd(16)} ${columns.join(" ")}   ${network.name}`);
    }
  console.log("\nasked at the first paint: told that it is under way, answered, after that many milliseconds");
  for (const network of networks) {
    const seen = await times(() => impatientVisit(browser, `${service.address}/?lang=da`, network));
    const columns = [
      ms(
        median(seen, ({ toldMs }) => toldMs),
        8,
      ),
      ms(
        median(seen, ({ answeredMs }) => answeredMs),
        9,
      ),
    ];
    console.log(`${columns.join(" ")}   ${network.name}`);
  }
} finally {
  await browser.close();
  await service.stop();
}
