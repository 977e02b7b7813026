import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { getDocumentProxy } from "unpdf";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { ask, live } from "./chromium.ts";
import { useBrowser } from "./use-browser.ts";

/**
 * What the three readers come for, five tasks each, done as they would do them. Where each task ends is kept as
 * pictures in both themes and two widths under .data/screenshots/tasks, for a person to look at.
 */

const service = inject("service");
const pictures = join(process.cwd(), ".data", "screenshots", "tasks");
const open = useBrowser();
beforeAll(async () => {
  await mkdir(pictures, { recursive: true });
});

async function picture(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  for (const width of [320, 1280])
    for (const colorScheme of ["light", "dark"] as const) {
      await page.setViewportSize({ width, height: width === 320 ? 640 : 850 });
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: join(pictures, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      const overflow = await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth);
      expect([name, width, overflow]).toEqual([name, width, 0]);
    }
  if (before) await page.setViewportSize(before);
}

const answerOf = (page: Page) => page.locator(".turn").last().locator(".answer__text").innerText();

describe("a citizen with a small phone", () => {
  const phone = { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true };

  it("asks when the money stops, and reads the words of the law behind it", async () => {
    const { page } = await open(phone);
    await live(page, `${service}/?lang=da`);
    await ask(page, "Jeg har været syg i fire måneder. Hvornår stopper mine sygedagpenge?");
    expect(await answerOf(page)).toMatch(/22 uger/);
    // The phone's keyboard goes, or it would stand before the answer.
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe("question");
    await page.locator(".marker").first().tap();
    await expect.poll(() => page.locator(".source--open mark").first().isVisible()).toBe(true);
    await picture(page, "citizen-1-when-it-stops");
  });

  it("asks what the boss may know, and whether he may ring", async () => {
    const { page } = await open(phone);
    await live(page, `${service}/?lang=da`);
    await ask(page, "Skal jeg fortælle min chef, hvad jeg fejler?");
    expect((await answerOf(page)).toLowerCase()).toContain("arbejdsgiver");
    await ask(page, "Må han ringe til mig derhjemme?");
    await picture(page, "citizen-2-the-boss");
  });

  it("has lost the benefit and wants to complain, with somebody to call", async () => {
    const { page } = await open(phone);
    await live(page, `${service}/?lang=da`);
    await ask(page, "Kommunen har stoppet mine sygedagpenge. Hvordan klager jeg, og hvor lang tid har jeg?");
    expect(await answerOf(page)).toMatch(/4 uger|fire uger/);
    expect(await page.locator(".contacts li").count()).toBeGreaterThan(0);
    await picture(page, "citizen-3-complaint");
  });

  it("asks in Norwegian on a Norwegian phone and says that it helped", async () => {
    const { page } = await open({ ...phone, locale: "nb-NO" });
    await live(page, service);
    await ask(page, "Hvor lenge kan jeg få sykepenger når jeg er sykmeldt?");
    expect(await answerOf(page)).toContain("52 uker");
    await page.getByRole("button", { name: "Ja" }).tap();
    await page.locator(".feedback--reasons").waitFor();
    await picture(page, "citizen-4-norwegian");
  });

  it("asks on the bus, loses the connection, and has the answer when it is back", async () => {
    const { page, context } = await open(phone);
    await live(page, `${service}/?lang=da`);
    await page.locator("#question").tap();
    await context.setOffline(true);
    await page.fill("#question", "Kan jeg tage på ferie, mens jeg er sygemeldt?");
    await page.getByRole("button", { name: "Spørg", exact: true }).tap();
    await page.locator(".failure").waitFor();
    await picture(page, "citizen-5-offline");
    await context.setOffline(false);
    await page.waitForSelector(".turn[data-status=done]");
    expect((await answerOf(page)).toLowerCase()).toContain("ferie");
    await picture(page, "citizen-5-on-the-bus");
  });
});

describe("a nurse between two patients", () => {
  it("looks up who pays for a certificate and copies the answer into the record", async () => {
    const { page } = await open({ permissions: ["clipboard-read", "clipboard-write"] });
    await live(page, `${service}/?lang=da`);
    await page.getByLabel("fagperson", { exact: true }).check();
    await ask(page, "Hvem betaler for en mulighedserklæring?");
    await page.getByRole("button", { name: "Kopiér" }).click();
    await page.getByRole("button", { name: "Kopieret" }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/arbejdsgiver/i);
    expect(copied).toContain("/knowledge/");
    await picture(page, "nurse-1-certificate");
  });

  it("prints a sheet with the two things this patient asked", async () => {
    const { page } = await open();
    await live(page, `${service}/handout?lang=da`);
    await page.fill(
      "#questions",
      "Må jeg arbejde få timer om ugen, mens jeg får strålebehandling?\nHvad skal jeg have med til det første møde med kommunen?",
    );
    await page.getByRole("button", { name: "Lav arket" }).click();
    await page.waitForSelector("#sheet");
    await picture(page, "nurse-2-sheet");
    await page.pdf({ path: join(pictures, "nurse-2-sheet.pdf"), preferCSSPageSize: true, printBackground: true });
    const pdf = await getDocumentProxy(new Uint8Array(await readFile(join(pictures, "nurse-2-sheet.pdf"))));
    expect(pdf.numPages).toBe(1);
  });

  it("makes a sheet in English for a patient who reads no Danish", async () => {
    const { page } = await open();
    await live(page, `${service}/handout?lang=en`);
    await page.fill(
      "#questions",
      "How long can I get sickness benefit in Denmark?\nWhat may my employer ask about my illness?",
    );
    await page.getByRole("button", { name: "Make the sheet" }).click();
    await page.waitForSelector("#sheet");
    expect(await page.getAttribute("html", "lang")).toBe("en");
    expect(await page.locator(".sheet__item").count()).toBe(2);
    expect(await page.innerText("#sheet")).toMatch(/sickness benefit/);
    await picture(page, "nurse-3-english-sheet");
  });

  it("reads an article on the rehabilitation plan and puts a passage of it on the sheet", async () => {
    const { page } = await open();
    await live(page, `${service}/search?lang=da&q=genoptræningsplan`);
    await page.locator(".result h3 a").first().click();
    await page.waitForURL(/knowledge/);
    const section = page.locator(".passage-section").nth(1);
    const heading = (await section.locator("h2").innerText()).replace(/\s*#$/, "");
    await section.getByRole("link", { name: /Læg på ark/ }).click();
    await page.waitForSelector("#sheet");
    expect(await page.innerText("#sheet")).toContain(heading);
    await picture(page, "nurse-4-passage");
  });

  it("finds a section of the law by its number", async () => {
    const { page } = await open();
    await live(page, `${service}/search?lang=da`);
    await page.fill("#q", "§ 56");
    await page.press("#q", "Enter");
    await page.waitForURL(/q=/);
    expect(await page.locator(".result").first().innerText()).toContain("§ 56");
    await picture(page, "nurse-5-section");
  });
});

describe("a coordinator at a desk", () => {
  it("sees what applied, applies and will apply to the length of the benefit", async () => {
    const { page } = await open();
    await page.goto(`${service}/knowledge/dk-sygedagpenge-varighed?lang=da`);
    expect(await page.locator(".timeline svg .bar").count()).toBeGreaterThan(2);
    await picture(page, "coordinator-1-timeline");
  });

  it("takes every project from one year home as a spreadsheet", async () => {
    const { page } = await open({ acceptDownloads: true });
    await live(page, `${service}/search?lang=da&q=${encodeURIComponent("kræft tilbage til arbejde projekt")}`);
    const year = page.locator(".facet", { hasText: "Fra år" });
    const rest = year.locator("summary");
    if (await rest.count()) await rest.click();
    await year.getByRole("link", { name: /2008/ }).click();
    await page.waitForURL(/year=2008/);
    const count = Number(/\d+/.exec(await page.innerText("#results-title"))?.[0]);
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Hent som CSV" }).click();
    const csv = await readFile(await (await download).path(), "utf8");
    expect(csv.match(/","2008-\d\d-\d\d",/g)).toHaveLength(count);
    await picture(page, "coordinator-2-spreadsheet");
  });

  it("sends a colleague the address of a narrowed search", async () => {
    const { page } = await open();
    await live(page, `${service}/search?lang=da&q=delvis%20raskmelding`);
    await page
      .locator(".facet", { hasText: "Land" })
      .getByRole("link", { name: /Danmark/ })
      .click();
    await page.waitForURL(/jurisdiction=DK/);
    const { page: other } = await open({ viewport: { width: 390, height: 800 } });
    await other.goto(page.url());
    expect(await other.innerText("#results-title")).toBe(await page.innerText("#results-title"));
    expect(await other.locator(".chosen").innerText()).toContain("Danmark");
    await picture(other, "coordinator-3-shared");
  });

  it("finds what is only planned or proposed", async () => {
    const { page } = await open();
    await live(page, `${service}/search?lang=da&q=${encodeURIComponent("ændringer sygedagpenge 2027")}`);
    const standing = page.locator(".facet", { hasText: "Gyldighed" });
    expect(await standing.innerText()).toMatch(/planlagt|forslag/);
    await standing.getByRole("link", { name: /planlagt/ }).click();
    await page.waitForURL(/status=planned/);
    expect(await page.locator(".result .validity").first().innerText()).toContain("Gælder ikke endnu");
    await picture(page, "coordinator-4-planned");
  });

  it("asks what differs between the two countries", async () => {
    const { page } = await open();
    await live(page, `${service}/?lang=da`);
    await page.getByLabel("koordinator", { exact: true }).check();
    await ask(page, "Hvad er forskellen på sygedagpenge i Danmark og sykepenger i Norge?");
    const answer = await answerOf(page);
    expect(answer).toMatch(/dansk|Danmark/i);
    expect(answer).toMatch(/norsk|Norge|Nav/i);
    await picture(page, "coordinator-5-two-countries");
  });
});
