import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { launchChromium, openPage, type WatchedPage } from "./chromium.ts";

/**
 * A browser for the tests of a file. What it gives opens a page; after each test all of its pages are closed, and it
 * fails when one of them had a script error or broke the content security policy.
 */
export function useBrowser(): (options?: BrowserContextOptions) => Promise<WatchedPage> {
  let browser: Browser;
  let pages: WatchedPage[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    const opened = pages;
    pages = [];
    for (const { context } of opened) await context.close();
    expect(opened.flatMap(({ troubles }) => troubles)).toEqual([]);
  });
  return async (options) => {
    const page = await openPage(browser, options);
    pages.push(page);
    return page;
  };
}
