import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const places = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Starts the Chromium of this machine. Throws when there is none: a browser test never passes by not running. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = places.find((place) => place && existsSync(place));
  if (!executablePath)
    throw new Error(
      "The browser tests need Chromium. Install it (apt-get install chromium) or name it in CHROMIUM_PATH.",
    );
  return chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-dev-shm-usage",
    ],
  });
}

/** A page together with everything that went wrong on it: script errors and refusals of the content security policy. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly troubles: string[];
}

export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: "da-DK", viewport: { width: 1280, height: 850 }, ...options });
  const troubles: string[] = [];
  const page = await context.newPage();
  page.on("pageerror", (error) => troubles.push(`script: ${error.message}`));
  page.on("console", (message) => {
    if (/content security policy|refused to/i.test(message.text())) troubles.push(`policy: ${message.text()}`);
  });
  return { page, context, troubles };
}

let axeSource: Promise<string> | null = null;

/** The rules of WCAG 2.2 A and AA that the page breaks, as short lines. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  axeSource ??= readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  await page.evaluate(await axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary?.split("\n")[1] ?? ""}`),
    );
  });
}

/** Waits until the whole of the page's script has taken over, which it does when somebody is there. */
export async function live(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.mouse.move(1, 1);
  await page.waitForSelector("html[data-ready]");
}

/** Types a question, sends it with Enter and waits for the whole answer. */
export async function ask(page: Page, question: string): Promise<void> {
  const before = await page.locator(".turn").count();
  await page.fill("#question", question);
  await page.press("#question", "Enter");
  const last = page.locator(".turn").nth(before);
  await last.and(page.locator("[data-status=done], [data-status=failed]")).waitFor();
  if ((await last.getAttribute("data-status")) === "failed")
    throw new Error(`No answer to "${question}": ${await last.innerText()}`);
}
