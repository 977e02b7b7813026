import { readFile } from "node:fs/promises";
import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, inject, it } from "vitest";
import { ask, live } from "./chromium.ts";
import { useBrowser } from "./use-browser.ts";

const service = inject("service");
const open = useBrowser();

const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

describe("a worried citizen on a phone", () => {
  it("taps an example, reads the rule, and sees the very words in the source", async () => {
    const { page } = await open(phone);
    await live(page, service);
    await page.getByRole("link", { name: "Hvor længe kan jeg få sygedagpenge?" }).tap();
    await page.waitForSelector(".turn[data-status=done]");
    expect(await page.innerText(".answer__text")).toContain("22 uger");
    expect(page.url()).not.toContain("Hvor"); // the question never enters the history of the browser
    await page.locator(".marker").first().tap();
    const card = page.locator(".source--open");
    await expect.poll(() => card.locator("mark").first().innerText()).toContain("22 uger");
    await expect.poll(async () => (await card.locator(".passage__text").innerText()).length).toBeGreaterThan(150);
    expect(await card.innerText()).toContain("Gælder nu, siden 1. juli 2014");
    expect(await card.getByRole("link", { name: "Åbn artiklen" }).getAttribute("href")).toContain("/knowledge/dk-");
    expect(await card.getByRole("link", { name: "Lov om sygedagpenge", exact: true }).getAttribute("href")).toBe(
      "https://www.retsinformation.dk",
    );
    // Below the answer on a phone, beside it on a desk.
    const gap = await page.evaluate(() => {
      const edge = (selector: string) => (document.querySelector(selector) as Element).getBoundingClientRect();
      return edge(".sources").top - edge(".answer__body").bottom;
    });
    expect(gap).toBeGreaterThanOrEqual(0);
  });

  it("asks on, finds the conversation again after a reload, and can start over", async () => {
    const { page } = await open(phone);
    await live(page, service);
    await ask(page, "Hvor længe kan jeg få sygedagpenge?");
    const sent = page.waitForRequest("**/api/ask");
    await ask(page, "Hvad med ved kræft?");
    expect((await sent).postDataJSON().history).toHaveLength(2);
    await page.reload();
    await page.waitForSelector(".turn:nth-of-type(2)[data-status=done]");
    expect(await page.locator(".asked").allInnerTexts()).toHaveLength(2);
    await page.getByRole("link", { name: "Begynd forfra" }).tap();
    expect(await page.locator(".turn").count()).toBe(0);
    expect(await page.evaluate(() => sessionStorage.length + localStorage.length + document.cookie.length)).toBe(0);
  });

  it("can change country, reader and language at any time and have the answer again", async () => {
    const { page } = await open();
    await live(page, `${service}/?lang=da`);
    await ask(page, "Hvor længe kan jeg få sygepenge?");
    expect(await page.innerText(".answer__text")).toContain("22 uger");
    await page.getByText("Land og sprog").click();
    await page.getByLabel("Norge", { exact: true }).check();
    await page.getByRole("button", { name: "Svar igen med de nye valg" }).click();
    await page.waitForSelector(".turn:nth-of-type(2)[data-status=done]");
    const second = await page.locator(".turn").nth(1).innerText();
    expect(second).toMatch(/52 u(ger|ker)/);
    expect(second).toContain("Nav");
  });

  it("is shown where to call at once when life is in danger", async () => {
    const { page } = await open(phone);
    await live(page, service);
    await ask(page, "Jeg kan ikke mere og vil ikke leve længere");
    expect(await page.innerText(".contacts--first")).toContain("112");
    expect(await page.locator(".contacts--first a[href^='tel:']").count()).toBeGreaterThan(0);
    expect(await page.locator(".feedback").count()).toBe(0);
  });
});

describe("a nurse between two patients", () => {
  it("puts an answer on a sheet and prints one A4 page with date, sources, contact and room for notes", async () => {
    const { page } = await open();
    await live(page, service);
    await page.getByLabel("fagperson", { exact: true }).check();
    await page.getByRole("link", { name: "Hvem betaler en mulighedserklæring?" }).click();
    await page.waitForSelector(".turn[data-status=done]");
    await page.getByRole("button", { name: "Læg på ark" }).click();
    await page.getByRole("link", { name: /Se arket/ }).click();
    await page.waitForSelector("html[data-ready]");
    await page.locator("#questions").press("Control+End");
    await page
      .locator("#questions")
      .pressSequentially(
        "\nHvor længe kan man få sygedagpenge?\nMå jeg arbejde et par timer, mens jeg er syg?\nHvordan klager jeg?",
      );
    await page.getByRole("button", { name: "Lav arket" }).click();
    await page.waitForSelector("#sheet");
    expect(await page.locator(".sheet__item").count()).toBeGreaterThanOrEqual(3);
    const pdf = await getDocumentProxy(
      new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })),
    );
    expect(pdf.numPages).toBe(1);
    const { text } = await extractText(pdf, { mergePages: true });
    for (const word of [
      "Til dig, der er sygemeldt",
      "22 uger",
      "Noter og aftaler",
      "Her kan du få hjælp",
      "Kilder",
      "2026",
    ])
      expect(text).toContain(word);
    expect(text).not.toContain("Lav arket");
    expect(page.url()).not.toContain("klager");
  });

  it.each([
    [
      "da",
      "Hvor længe kan man få sygedagpenge?\nHvad gør en kræftkoordinator?\nHvad er en genoptræningsplan?\nKan jeg blive fyret under sygdom?",
    ],
    [
      "nb",
      "Hvor lenge kan jeg få sykepenger?\nHva er en oppfølgingsplan?\nKan jeg bli sagt opp mens jeg er sykmeldt?\nHva er arbeidsavklaringspenger?",
    ],
    [
      "en",
      "How long can I get sickness benefit in Denmark?\nWhat may my employer ask about my illness?\nCan I be dismissed while on sick leave in Denmark?\nHow do I complain about a decision in Denmark?",
    ],
  ])("a full sheet in %s stays on its page, with lines to write on", async (language, questions) => {
    const { page } = await open();
    await page.goto(`${service}/handout?lang=${language}`);
    await page.fill("#questions", questions);
    await page.locator("#handout button.primary").click();
    await page.waitForSelector("#sheet");
    expect(await page.locator(".sheet__item").count()).toBeGreaterThan(2);
    const pdf = await getDocumentProxy(
      new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })),
    );
    expect(pdf.numPages).toBe(1);
    await page.emulateMedia({ media: "print" });
    const room = await page.locator(".lines").evaluate((lines) => lines.clientHeight);
    expect(room).toBeGreaterThanOrEqual(64); // two lines of 9 mm
  });

  it("is told when a sheet would be empty", async () => {
    const { page } = await open();
    await page.goto(`${service}/handout?lang=da`);
    await page.getByRole("button", { name: "Lav arket" }).click();
    await page.getByRole("alert").getByText("Vælg mindst ét").waitFor();
    expect(await page.locator("#sheet").count()).toBe(0);
  });

  it("copies, saves and prints an answer with all its sources", async () => {
    const { page } = await open({ permissions: ["clipboard-read", "clipboard-write"], acceptDownloads: true });
    await live(page, service);
    await ask(page, "Hvem betaler en mulighedserklæring?");
    await page.getByRole("button", { name: "Kopiér" }).click();
    await page.getByRole("button", { name: "Kopieret" }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Gem som fil" }).click();
    const saved = await readFile(await (await download).path(), "utf8");
    expect(saved).toBe(copied);
    const cited = await page.locator(".source__title a").allInnerTexts();
    expect(cited.length).toBeGreaterThan(0);
    for (const title of cited) expect(saved).toContain(title);
    expect(saved).toContain("Reglerne pr. ");
    expect(saved).toContain("/knowledge/dk-");
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    const { text } = await extractText(pdf, { mergePages: true });
    expect(text).toContain("mulighedserklæring");
    expect(text).toContain("Kilder");
    expect(text).not.toContain("Gem som fil");
  });

  it("says what was wrong with an answer", async () => {
    const { page } = await open();
    await live(page, service);
    await ask(page, "Hvem betaler en mulighedserklæring?");
    const first = page.waitForResponse("**/api/feedback");
    await page.getByRole("button", { name: "Nej" }).click();
    expect((await first).status()).toBe(202);
    await page.getByLabel("det er forældet").check();
    const second = page.waitForRequest("**/api/feedback");
    await page.getByRole("button", { name: "Send", exact: true }).click();
    expect((await second).postDataJSON()).toMatchObject({ rating: "down", reasons: ["outdated"] });
    await page.getByRole("button", { name: "Send", exact: true }).waitFor({ state: "detached" });
    await page.getByText("Tak. Det hjælper os").waitFor();
  });
});

describe("a coordinator at a desk", () => {
  it("picks a suggestion with the keyboard, narrows down, sorts, shares and takes the hits as CSV", async () => {
    const { page } = await open({ acceptDownloads: true });
    await live(page, `${service}/search?lang=da`);
    await page.locator("#q").pressSequentially("kræft");
    await page.getByRole("option").first().waitFor();
    await page.press("#q", "ArrowDown");
    const chosen = await page.locator("[role=option][aria-selected=true]").innerText();
    expect(await page.getAttribute("#q", "aria-activedescendant")).toBe("suggestion-0");
    await page.press("#q", "Enter");
    await page.waitForURL(/q=/);
    expect(await page.inputValue("#q")).toBe(chosen);

    await live(page, `${service}/search?lang=da&q=${encodeURIComponent("kræft koordinator kommune")}`);
    const all = Number(/\d+/.exec(await page.innerText("#results-title"))?.[0]);
    const facet = page.locator(".facet li a", { hasText: "projekt" }).first();
    const count = Number(/\d+/.exec((await facet.innerText()).replace("projekt", ""))?.[0]);
    await facet.click();
    await page.waitForURL(/status=project/);
    const narrowed = Number(/\d+/.exec(await page.innerText("#results-title"))?.[0]);
    expect(narrowed).toBe(count);
    expect(narrowed).toBeLessThan(all);
    expect(await page.locator(".result mark").count()).toBeGreaterThan(0);
    expect(await page.locator(".result__why").first().innerText()).toMatch(/Hvorfor dette/);

    await page.selectOption("#sort", "oldest");
    await page.waitForURL(/sort=oldest/);
    const years = (await page.locator(".result > .validity").allInnerTexts()).map((text) =>
      Number(/\d{4}/.exec(text)?.[0]),
    );
    expect(years).toEqual([...years].sort((a, b) => a - b));
    const shared = page.url();
    const other = await open();
    await other.page.goto(shared);
    expect(await other.page.innerText("#results-title")).toBe(await page.innerText("#results-title"));

    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Hent som CSV" }).click();
    const csv = await readFile(await (await download).path(), "utf8");
    expect(csv.split("\r\n").length).toBeGreaterThan(narrowed);
    expect(csv).toMatch(/^\uFEFF"title","heading"/);
    expect(csv.match(/,"project",/g)).toHaveLength(narrowed);
  });

  it("tells knowledge and other people's documents apart, and reads such a document", async () => {
    const { page } = await open();
    await live(page, `${service}/search?lang=da&q=${encodeURIComponent("skånejob efter kræft")}`);
    const collections = page.locator(".facet", { hasText: "Samling" });
    expect(await collections.innerText()).toMatch(/Videnbasen/);
    await collections.getByRole("link", { name: /Dokumenter/ }).click();
    await page.waitForURL(/collection=library/);
    expect(await page.locator(".result").count()).toBe(1);
    await page.locator(".result h3 a").click();
    await page.waitForURL(/knowledge\//);
    expect(await page.innerText("main")).toContain("skånejob i 6 uger");
  });

  it("looks up how a rule was on an earlier day", async () => {
    const { page } = await open();
    await page.goto(`${service}/search?lang=da&q=varighed%20sygedagpenge%20uger&asOf=2010-05-01&status=repealed`);
    expect(await page.innerText(".results")).toContain("52 uger");
    expect(await page.inputValue("#asOf")).toBe("2010-05-01");
  });

  it("sees in a picture what applied, applies and is planned, and jumps to the passage", async () => {
    const { page } = await open();
    await page.goto(`${service}/knowledge/dk-sygedagpenge-varighed?lang=da`);
    const timeline = page.locator(".timeline");
    expect(await timeline.locator(".bar--historic").count()).toBeGreaterThan(0);
    expect(await timeline.locator(".bar--current").count()).toBeGreaterThan(0);
    expect(await timeline.locator(".bar--planned").count()).toBeGreaterThan(0);
    expect(await timeline.innerText()).toContain("Gjaldt fra 3. juli 2006 til 1. juli 2014. Gælder ikke i dag");
    await timeline.getByRole("link").last().click();
    const target = page.locator(".passage-section:target");
    await target.waitFor();
    expect(await target.innerText()).toContain("Planlagt fra 1. januar 2027");
    // How many sections are in English is the editors' matter; each says so.
    expect(await page.locator("section[lang=en]").count()).toBeGreaterThan(0);
    await page.getByRole("link", { name: "Spørg om dette" }).click();
    await page.waitForSelector(".answer__text");
  });
});
