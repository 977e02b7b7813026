import type { Locator } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { ask, live } from "./chromium.ts";
import { useBrowser } from "./use-browser.ts";

const service = inject("service");
const friend = inject("friend");
const stranger = inject("stranger");
const open = useBrowser();

describe("without JavaScript", () => {
  const plain = { javaScriptEnabled: false };
  /** Presses what leads to another page and waits until all of it is there. */
  const follow = async (link: Locator) => {
    const loaded = link.page().waitForEvent("load");
    await link.click();
    await loaded;
  };

  it("one can ask, see the quoted words in the source, and ask on", async () => {
    const { page } = await open(plain);
    await page.goto(`${service}/?lang=da`);
    await page.fill("#question", "Hvor længe kan jeg få sygedagpenge?");
    await follow(page.locator("[data-role=send]"));
    expect(await page.innerText(".answer__text")).toContain("22 uger");
    expect(page.url()).not.toContain("sygedagpenge");
    await page.locator(".marker").first().click();
    await expect.poll(() => page.locator(".source__passage[open] mark").first().isVisible()).toBe(true);
    await page.fill("#question", "Hvad med ved kræft?");
    await follow(page.locator("[data-role=send]"));
    expect(await page.innerText(".asked >> nth=0")).toContain("Hvor længe kan jeg få sygedagpenge?");
    expect(await page.innerText(".turn .asked")).toContain("Hvad med ved kræft?");
    expect((await page.innerText(".answer")).toLowerCase()).toContain("kræft");
    // The earlier answer keeps its sources, and its numbers lead to them.
    const earlier = page.locator(".earlier__answer").first();
    await earlier.locator("summary").click();
    expect(await earlier.innerText()).toContain("Gælder nu, siden 1. juli 2014");
    const source = await earlier.locator(".earlier__sources a").first().getAttribute("href");
    expect(source).toMatch(/^\/knowledge\/dk-.+#/);
    expect(await earlier.locator(".marker").first().getAttribute("href")).toBe(source);
    const chip = page.locator(".follow-ups button").first();
    const next = await chip.innerText();
    await follow(chip);
    expect(await page.innerText(".turn .asked")).toContain(next);
    await follow(page.getByRole("link", { name: "Begynd forfra" }));
    expect(await page.locator(".turn").count()).toBe(0);
  });

  it("one can change the question as it was understood, and say whether the answer helped", async () => {
    const { page } = await open(plain);
    await page.goto(`${service}/?lang=da&q=${encodeURIComponent("Hvor længe kan jeg få sygedagpenge?")}`);
    await page.getByText("Ret spørgsmålet").click();
    await page.getByLabel("Ret ordene, og spørg igen").fill("Hvem betaler en mulighedserklæring?");
    await follow(page.locator(".edit-question button"));
    expect(await page.innerText(".answer__text")).toContain("rbejdsgiveren betaler");
    await follow(page.getByRole("button", { name: "Ja" }));
    await page.getByLabel("let at forstå").check();
    await follow(page.getByRole("button", { name: "Send", exact: true }));
    expect(await page.innerText("h1")).toBe("Tak");
  });

  it("one can search, narrow down, open a hit at its passage, and make a sheet", async () => {
    const { page } = await open(plain);
    await page.goto(`${service}/search?lang=da`);
    await page.fill("#q", "mulighedserklæring");
    await follow(page.getByRole("button", { name: "Søg" }));
    await page.getByText("Afgræns").click();
    await follow(page.locator(".facet li a", { hasText: "gældende regel" }));
    expect(page.url()).toContain("status=in-force");
    await page.locator(".result h3 a").first().click();
    await page.waitForURL(/knowledge\/.+#/);
    const target = page.locator(".passage-section:target");
    await target.waitFor();
    await follow(target.getByRole("link", { name: /Læg på ark/ }));
    expect(await page.locator("#sheet .sheet__item").count()).toBe(1);
    expect(await page.innerText("#sheet")).toContain("Her kan du få hjælp");
  });

  it("every passage's anchor leads to that passage, also with a slash in it", async () => {
    const { page } = await open(plain);
    const { documents } = (await (await fetch(`${service}/api/documents`)).json()) as {
      documents: { id: string; passageIds: string[] }[];
    };
    const withSlash = documents.flatMap(({ passageIds }) => passageIds).find((id) => id.includes("/"));
    const passageId = withSlash ?? "dk-sygedagpenge-varighed#kort-svar";
    const { url, headings } = (await (
      await fetch(`${service}/api/passages/${encodeURIComponent(passageId)}`)
    ).json()) as { url: string; headings: string[] };
    await page.goto(service + url);
    expect(await page.locator(":target h2").innerText()).toContain(headings.at(-1));
  });
});

describe("the address of a page", () => {
  it("follows the reader's language, and each page is there in all three", async () => {
    const { page } = await open({ locale: "nb-NO" });
    await page.goto(service);
    expect(await page.getAttribute("html", "lang")).toBe("nb");
    await page.getByRole("link", { name: "English" }).click();
    expect(await page.innerText("h1")).toBe("Ask about sick leave, sickness benefit and work");
    await page.getByRole("link", { name: "Search", exact: true }).click();
    expect(await page.getAttribute("html", "lang")).toBe("en");
    expect(await page.innerText("h1")).toBe("Search knowledge and sources");
  });

  it("that leads nowhere gives a page for people and a problem for programs", async () => {
    const { page } = await open();
    const response = await page.goto(`${service}/knowledge/no-such-article?lang=da`);
    expect(response?.status()).toBe(404);
    expect(await page.innerText("h1")).toBe("Siden findes ikke");
    const api = await fetch(`${service}/api/documents/no-such`, { headers: { accept: "text/html" } });
    expect(api.headers.get("content-type")).toContain("application/problem+json");
  });
});

describe("the widget in another site's page", () => {
  const embed = (origin: string, attributes = "") =>
    `${origin}/?html=${encodeURIComponent(`<!doctype html><html lang="da"><head><title>Kommunen</title><style>button{display:none!important} p{color:red}</style></head><body><h1>Kommunen</h1><script type="module" src="${service}/widget.js"></script><vejviser-chat ${attributes}></vejviser-chat></body></html>`)}`;

  it("answers with sources, untouched by the page's styles and themed by its properties", async () => {
    const { page } = await open();
    await page.goto(embed(friend, 'style="--vejviser-accent: rgb(0, 80, 0)"'));
    const chat = page.locator("vejviser-chat");
    await chat.locator("#question").fill("Hvor længe kan jeg få sygedagpenge?");
    expect(
      await chat
        .getByRole("button", { name: "Spørg", exact: true })
        .evaluate((button) => getComputedStyle(button).backgroundColor),
    ).toBe("rgb(0, 80, 0)");
    await chat.getByRole("button", { name: "Spørg", exact: true }).click();
    await chat.locator(".turn[data-status=done]").waitFor();
    expect(await chat.locator(".answer__text").innerText()).toContain("22 uger");
    await chat.locator(".marker").first().click();
    await expect
      .poll(async () => (await chat.locator(".source--open .passage__text").innerText()).length)
      .toBeGreaterThan(150);
    expect(await chat.locator(".source__title a").first().getAttribute("href")).toContain(`${service}/knowledge/`);
    // The page around it is not told and nothing is left in its storage.
    expect(await page.evaluate(() => sessionStorage.length + localStorage.length + document.cookie.length)).toBe(0);
  });

  it("speaks the language it is told and catches personal data", async () => {
    const { page } = await open();
    await page.goto(embed(friend, 'language="nb" jurisdiction="NO"'));
    const chat = page.locator("vejviser-chat");
    await chat.locator("#question").fill("Mitt fødselsnummer er 01018012345, hvor lenge får jeg sykepenger?");
    await chat.getByText("Det ligner et fødselsnummer").waitFor();
  });

  it("does nothing on a site that is not allowed", async () => {
    const { page } = await open();
    await page.goto(embed(stranger));
    const chat = page.locator("vejviser-chat");
    await chat.locator("#question").fill("Hvor længe kan jeg få sygedagpenge?");
    await chat.getByRole("button", { name: "Spørg", exact: true }).click();
    await chat.locator(".turn[data-status=failed]").waitFor();
    expect(await chat.locator(".answer__text").count()).toBe(0);
  });

  it("is shown live on the page that explains it", async () => {
    const { page } = await open();
    await page.goto(`${service}/widget?lang=en`);
    await page.locator("vejviser-chat #question").waitFor();
    expect(await page.innerText("pre")).toContain(`${service}/widget.js`);
  });
});

describe("what the pages ask of others", () => {
  it("is nothing: every byte comes from the service, and nobody may frame it", async () => {
    const { page } = await open();
    const response = await page.goto(service);
    expect(response?.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
    await live(page, service);
    await ask(page, "Hvor længe kan jeg få sygedagpenge?");
    const hosts = await page.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => new URL(name).origin),
    );
    expect(new Set(hosts)).toEqual(new Set([new URL(service).origin]));
  });
});
