import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { languages } from "../../src/domain/vocabulary.ts";
import { ask, live } from "./chromium.ts";
import { useBrowser } from "./use-browser.ts";

const service = inject("service");
const friend = inject("friend");
const open = useBrowser();
const question = "Hvor længe kan jeg få sygedagpenge?";

/** Bytes of every response from now on, by address; counted as gzip sends them. */
function countTransfer(page: Page): Map<string, Promise<number>> {
  const sizes = new Map<string, Promise<number>>();
  page.on("response", (response) => {
    sizes.set(
      response.url(),
      response.body().then(
        (body) => gzipSync(body, { level: 6 }).length,
        () => 0,
      ),
    );
  });
  return sizes;
}
const total = async (sizes: Map<string, Promise<number>>) =>
  (await Promise.all(sizes.values())).reduce((sum, size) => sum + size, 0);

describe("what a first visit loads", () => {
  it.each(["/?lang=da", "/search?lang=da"])("%s stays far below 100 kB", async (path) => {
    const { page } = await open();
    const sizes = countTransfer(page);
    await live(page, service + path);
    await page.waitForLoadState("networkidle");
    expect(await total(sizes)).toBeLessThan(50_000);
  });

  it("is painted without a style or a script having come", async () => {
    const { page } = await open();
    await page.route("**/assets/**", (route) => route.abort());
    await page.goto(`${service}/?lang=da`, { waitUntil: "commit" });
    await page.locator("#question").waitFor();
    const button = page.locator("[data-role=send]");
    expect(await button.evaluate((element) => getComputedStyle(element).borderRadius)).toBe("8px");
    expect(await page.evaluate(() => getComputedStyle(document.body).marginTop)).toBe("0px");
  });
});

describe("the widget", () => {
  it.each(languages)("with the rules for personal data and its texts stays 2 kB below 40 kB (%s)", async (language) => {
    const { page } = await open();
    const sizes = countTransfer(page);
    const site = `<!doctype html><html lang="${language}"><title>x</title><script type="module" src="${service}/widget.js"></script><vejviser-chat></vejviser-chat></html>`;
    await page.goto(`${friend}/?html=${encodeURIComponent(site)}`);
    const rules = page.waitForResponse(/personal-data/);
    await page.locator("vejviser-chat #question").fill("Jeg er syg");
    await rules;
    const own = new Map([...sizes].filter(([address]) => address.startsWith(service)));
    expect([...own.keys()].filter((address) => /dialogue-/.test(address))).toHaveLength(1);
    const kilobytes = (await total(own)) / 1_000;
    expect(kilobytes).toBeGreaterThan(20); // all parts have been seen
    expect(kilobytes).toBeLessThan(38);
  });
});

describe("before the rest of the script has come", () => {
  /** Holds the rest of the script back until the test lets it go or fails it. */
  async function holdRest(page: Page): Promise<{ release(): void; fail(): void }> {
    let decide: (how: "continue" | "abort") => void = () => {};
    const decided = new Promise<"continue" | "abort">((resolve) => {
      decide = resolve;
    });
    await page.route("**/assets/chat-*.js", async (route) => {
      await ((await decided) === "continue" ? route.continue() : route.abort());
    });
    return { release: () => decide("continue"), fail: () => decide("abort") };
  }

  it("a question is taken at once, said to be under way, and streamed when the rest is there", async () => {
    const { page } = await open();
    const rest = await holdRest(page);
    await page.goto(`${service}/?lang=da`, { waitUntil: "domcontentloaded" });
    await page.fill("#question", question);
    await page.press("#question", "Enter");
    await page.press("#question", "Enter"); // an impatient second press asks once
    expect(await page.innerText("#conversation .status")).toBe("Sender spørgsmålet …");
    const sent = page.waitForRequest("**/api/ask");
    rest.release();
    expect((await sent).postDataJSON()).toMatchObject({ question, stream: true });
    await page.waitForSelector(".turn[data-status=done]");
    expect(await page.locator(".turn").count()).toBe(1);
    expect(await page.innerText(".answer__text")).toContain("22 uger");
  });

  it("an example that is pressed is streamed too, and stays out of the address", async () => {
    const { page } = await open();
    const rest = await holdRest(page);
    await page.goto(`${service}/?lang=da`, { waitUntil: "domcontentloaded" });
    await page.getByRole("link", { name: question }).click();
    rest.release();
    await page.waitForSelector(".turn[data-status=done]");
    expect(page.url()).not.toContain("Hvor");
  });

  it("the form posts when the rest never comes", async () => {
    const { page } = await open();
    const rest = await holdRest(page);
    await page.goto(`${service}/?lang=da`, { waitUntil: "domcontentloaded" });
    await page.fill("#question", question);
    await page.press("#question", "Enter");
    const posted = page.waitForRequest((request) => request.isNavigationRequest() && request.method() === "POST");
    rest.fail();
    await posted;
    expect(await page.innerText(".answer__text")).toContain("22 uger");
  });

  it("a question asked offline stays in its field and is sent when the connection is back", async () => {
    const { page, context } = await open();
    const rest = await holdRest(page);
    await page.goto(`${service}/?lang=da`, { waitUntil: "domcontentloaded" });
    await page.fill("#question", question);
    await context.setOffline(true);
    await page.press("#question", "Enter");
    rest.fail();
    await page.getByText("Dit spørgsmål står her endnu").waitFor();
    expect(await page.inputValue("#question")).toBe(question);
    await page.unroute("**/assets/chat-*.js");
    await context.setOffline(false);
    await page.waitForSelector(".answer__text");
    expect(await page.innerText(".answer__text")).toContain("22 uger");
  });

  it("what has been typed meanwhile is kept", async () => {
    const { page } = await open();
    const rest = await holdRest(page);
    await page.goto(`${service}/?lang=da`, { waitUntil: "domcontentloaded" });
    await page.fill("#question", "Et halvt spørgsmål");
    rest.release();
    await page.waitForSelector("html[data-ready]");
    expect(await page.inputValue("#question")).toBe("Et halvt spørgsmål");
    await ask(page, question);
  });
});
