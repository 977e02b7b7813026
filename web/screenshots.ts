import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { ask, launchChromium, live, openPage } from "./tests/chromium.ts";
import { startService } from "./tests/start-service.ts";

/** `npm run screenshots`: the pictures of the README and the docs, of the service as it is today. */

const folder = fileURLToPath(new URL("../docs/images/", import.meta.url));
await mkdir(folder, { recursive: true });
const service = await startService();
const browser = await launchChromium();
const desk = { viewport: { width: 1180, height: 800 } };
const phone = { viewport: { width: 390, height: 800 }, isMobile: true, hasTouch: true };

try {
  for (const colorScheme of ["light", "dark"] as const) {
    const { page, context } = await openPage(browser, { ...desk, colorScheme });
    await live(page, `${service.address}/?lang=da`);
    await ask(page, "Hvor længe kan jeg få sygedagpenge?");
    await page.locator(".marker").first().click();
    await page.waitForFunction(
      () => (document.querySelector(".source--open .passage__text")?.textContent?.length ?? 0) > 150,
    );
    await page.evaluate(() => {
      (document.activeElement as HTMLElement).blur();
      scrollTo({ top: 0, behavior: "instant" });
    });
    await page.screenshot({ path: `${folder}answer-${colorScheme}.png` });
    await context.close();
  }
  {
    const { page, context } = await openPage(browser, { ...phone, colorScheme: "light" });
    await live(page, `${service.address}/?lang=da`);
    await page.screenshot({ path: `${folder}phone-start.png` });
    await page.getByRole("link", { name: "Må jeg arbejde et par timer, mens jeg er syg?" }).tap();
    await page.waitForSelector(".turn[data-status=done]");
    await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
    await page.screenshot({ path: `${folder}phone-answer.png` });
    await context.close();
  }
  {
    const { page, context } = await openPage(browser, { ...desk, colorScheme: "light" });
    await live(page, `${service.address}/search?lang=da&q=${encodeURIComponent("kræft koordinator kommune")}`);
    await page.screenshot({ path: `${folder}search.png` });
    await page.goto(`${service.address}/knowledge/dk-sygedagpenge-varighed?lang=da`);
    await page.screenshot({ path: `${folder}article.png` });
    await live(page, `${service.address}/handout?lang=da`);
    await page.fill(
      "#questions",
      "Hvor længe kan man få sygedagpenge?\nMå jeg arbejde et par timer, mens jeg er syg?\nHvordan klager jeg?",
    );
    await page.getByRole("button", { name: "Lav arket" }).click();
    await page.locator("#sheet").screenshot({ path: `${folder}handout.png` });
    await context.close();
  }
} finally {
  await browser.close();
  await service.stop();
}
