import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { accessibilityProblems, ask, live } from "./chromium.ts";
import { useBrowser } from "./use-browser.ts";

const service = inject("service");
/** Pictures of every state, for a person to look at. */
const pictures = join(process.cwd(), ".data", "screenshots");
const open = useBrowser();
beforeAll(async () => {
  await mkdir(pictures, { recursive: true });
});

const question = "Hvor længe kan jeg få sygedagpenge?";

/** An answer that holds a table wider than a phone. */
const streamWithTable = `event: answer-end\ndata: ${JSON.stringify({
  id: "00000000-0000-4000-8000-000000000000",
  outcome: "answered",
  answer:
    "**Forskellen**\n\nSygedagpenge og sykepenger\n| | Danmark | Norge | Hvem afgør det |\n| --- | --- | --- | --- |\n| Hvor længe | 22 uger inden for 9 måneder | 52 uker | Kommunen eller Nav |\n| Første dage | Arbejdsgiveren i 30 dage | Arbeidsgiver i 16 dager | Arbejdsgiveren |",
  language: "da",
  audience: "citizen",
  jurisdiction: null,
  asOf: "2026-11-22",
  question: "Hvad er forskellen?",
  statements: [],
  citations: [],
  notices: [],
  contacts: [],
  related: [],
  followUps: [],
  trace: { index: "x", analyser: "x", timingsMs: {} },
})}\n\n`;

/** Every page and state: how to get there. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  start: (page) => live(page, `${service}/?lang=da`),
  settings: async (page) => {
    await live(page, `${service}/?lang=en`);
    await page.locator(".settings summary").click();
  },
  answer: async (page) => {
    await live(page, `${service}/?lang=da`);
    await ask(page, question);
  },
  "open-source": async (page) => {
    await page.locator(".marker").first().click();
    await page.waitForFunction(
      () => (document.querySelector(".source--open .passage__text")?.textContent?.length ?? 0) > 150,
    );
  },
  edit: async (page) => page.locator(".understood summary").first().click(),
  "feedback-reasons": async (page) => {
    await page.getByRole("button", { name: "Nej" }).click();
    await page.locator(".feedback--reasons").waitFor();
  },
  "personal-data": async (page) => {
    await page.fill("#question", "Mit cpr er 010180-1234");
    await page.locator("#personal button").waitFor();
  },
  table: async (page) => {
    await page.route("**/api/ask", (route) =>
      route.fulfill({ status: 200, contentType: "text/event-stream", body: streamWithTable }),
    );
    await page.fill("#question", "Hvad er forskellen?");
    await page.press("#question", "Enter");
    await page.locator(".answer__text table").waitFor();
    await page.unroute("**/api/ask");
  },
  clarify: async (page) => {
    await page.evaluate(() => sessionStorage.clear());
    await live(page, `${service}/?lang=da`);
    await ask(page, "Hvad med pengene?");
    await page.locator("[data-outcome=clarify] .follow-ups").waitFor();
  },
  "out-of-scope": (page) => ask(page, "Hvad bliver vejret i morgen?"),
  medical: (page) => ask(page, "Skal jeg holde op med at tage min medicin?"),
  refused: async (page) => {
    await page.goto(`${service}/?lang=da&q=${encodeURIComponent("Mit cpr er 010180-1234, hvor længe?")}`);
    await page.locator(".cleaned").waitFor();
  },
  crisis: async (page) => {
    await page.evaluate(() => sessionStorage.clear());
    await live(page, `${service}/?lang=da`);
    await ask(page, "Jeg vil ikke leve længere");
  },
  failure: async (page) => {
    await page.route("**/api/ask", (route) => route.abort());
    await page.fill("#question", question);
    await page.press("#question", "Enter");
    await page.locator(".failure").waitFor();
    await page.unroute("**/api/ask");
  },
  search: (page) =>
    live(page, `${service}/search?lang=da&q=${encodeURIComponent("mulighedserklæring")}&kind=legislation`),
  "search-suggestions": async (page) => {
    await live(page, `${service}/search?lang=da`);
    await page.locator("#q").pressSequentially("syge");
    await page.getByRole("option").first().waitFor();
  },
  "search-nothing": (page) => live(page, `${service}/search?lang=nb&q=xyzzyx`),
  knowledge: async (page) => {
    await page.goto(`${service}/knowledge?lang=en`);
    await page.locator(".subject summary").first().click();
  },
  article: async (page) => {
    await page.goto(`${service}/knowledge/dk-sygedagpenge-varighed?lang=da`);
  },
  "article-norway": async (page) => {
    await page.goto(`${service}/knowledge/no-dialogmoter-nav?lang=en`);
  },
  handout: (page) =>
    live(page, `${service}/handout?lang=da&passage=${encodeURIComponent("dk-sygedagpenge-varighed#kort-svar")}`),
  about: async (page) => {
    await page.goto(`${service}/about?lang=nb`);
  },
  widget: async (page) => {
    await page.goto(`${service}/widget?lang=da`);
    await page.locator("vejviser-chat #question").waitFor();
  },
  "not-found": async (page) => {
    await page.goto(`${service}/nowhere?lang=da`);
  },
};

describe.each([
  // The rules are checked once in each theme and each layout; the other two are for the pictures.
  { colorScheme: "light", width: 1280, height: 850, rules: false },
  { colorScheme: "dark", width: 1280, height: 850, rules: true },
  // 320 px is also what 400 % zoom leaves of a 1280 px window.
  { colorScheme: "light", width: 320, height: 640, rules: true },
  { colorScheme: "dark", width: 320, height: 640, rules: false },
] as const)("every page and state, $colorScheme at $width px", ({ colorScheme, width, height, rules }) => {
  it("breaks no rule of WCAG 2.2 AA and never scrolls sideways", async () => {
    const { page } = await open({ colorScheme, viewport: { width, height }, reducedMotion: "reduce" });
    const problems: string[] = [];
    for (const [name, reach] of Object.entries(states)) {
      await reach(page);
      const found = rules ? await accessibilityProblems(page) : [];
      problems.push(...found.map((problem) => `${name}: ${problem}`));
      const overflow = await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth);
      if (overflow > 0) problems.push(`${name}: ${overflow} px wider than the window`);
      await page.screenshot({ path: join(pictures, `${name}-${colorScheme}-${width}.png`), fullPage: true });
    }
    expect(problems).toEqual([]);
  }, 60_000);
});

describe("the check itself", () => {
  it("finds a picture without words, a field without a label and grey on grey", async () => {
    const { page } = await open();
    await live(page, `${service}/?lang=da`);
    await page.evaluate(() => {
      const image = document.createElement("img");
      const field = document.createElement("input");
      const pale = document.querySelector(".lead") as HTMLElement;
      pale.style.color = "#ccc";
      document.querySelector("main")?.append(image, field);
    });
    const rules = (await accessibilityProblems(page)).map((problem) => problem.split(":")[0]);
    expect(rules).toEqual(expect.arrayContaining(["image-alt", "label", "color-contrast"]));
  });
});

describe("with the keyboard alone", () => {
  it("the skip link comes first and leads to the content", async () => {
    const { page } = await open();
    await live(page, `${service}/?lang=da`);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Gå til indholdet");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("question");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe("audience");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Spørg");
  });

  it("a source opens from its number, and Escape leads back to that number", async () => {
    const { page } = await open();
    await live(page, `${service}/?lang=da`);
    await ask(page, question);
    await page.locator(".marker").nth(1).focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.tagName === "SUMMARY");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-citation"))).toBe("2");
    expect(await page.locator(".source__passage[open]").count()).toBe(0);
  });

  it("every thing that can be pressed shows that it has the focus", async () => {
    const { page } = await open();
    await live(page, `${service}/?lang=da`);
    await ask(page, question);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const unseen: string[] = [];
    for (let i = 0; i < 45; i += 1) {
      await page.keyboard.press("Tab");
      const seen = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 ? null : element.outerHTML.slice(0, 80);
      });
      if (seen) unseen.push(seen);
    }
    expect(unseen).toEqual([]);
  });
});

describe("other languages in a page", () => {
  it("a passage carries its own language wherever it is shown", async () => {
    const { page } = await open();
    await live(page, `${service}/?lang=en`);
    await ask(page, question);
    expect(await page.getAttribute("html", "lang")).toBe("en");
    expect(await page.getAttribute(".answer__text", "lang")).toBe("da");
    expect(await page.locator(".passage").first().getAttribute("lang")).toBe("da");
    await page.goto(`${service}/search?lang=en&q=sykepenger`);
    expect(await page.locator(".result__text[lang=nb]").count()).toBeGreaterThan(0);
  });
});
