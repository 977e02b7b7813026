import type { Page, Route } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { ask, live } from "./chromium.ts";
import { useBrowser } from "./use-browser.ts";

const service = inject("service");
const open = useBrowser();

const event = (name: string, data: unknown) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
const beginning =
  event("answer-start", { id: "00000000-0000-4000-8000-000000000000", question: "x", language: "da" }) +
  event("text-delta", { text: "Du kan som udgangspunkt få sygedagpenge i 22 uger" });

const send = async (page: Page, question: string) => {
  await page.fill("#question", question);
  await page.press("#question", "Enter");
};

/** Puts a stream under the test's control in place of the service's answer. */
async function controlStream(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const real = window.fetch.bind(window);
    window.fetch = (input, init) => {
      if (!String(input).endsWith("/api/ask")) return real(input, init);
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          const encoder = new TextEncoder();
          Object.assign(window, {
            push: (text: string) => controller.enqueue(encoder.encode(text)),
            end: () => controller.close(),
          });
          init?.signal?.addEventListener("abort", () => controller.error(init.signal?.reason));
        },
      });
      return Promise.resolve(new Response(body, { headers: { "content-type": "text/event-stream" } }));
    };
  });
}
const push = async (page: Page, text: string) => {
  await page.waitForFunction(() => "push" in window); // the question has been sent
  await page.evaluate((data) => (window as unknown as { push(text: string): void }).push(data), text);
};

describe("a streamed answer", () => {
  it("asks for a stream and is announced at its beginning and end, not in between", async () => {
    const { page } = await open();
    const request = page.waitForRequest("**/api/ask");
    await live(page, service);
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver(() => said.push(document.querySelector("#announce")?.textContent ?? "")).observe(
        document.querySelector("#announce") as Node,
        { childList: true, characterData: true, subtree: true },
      );
    });
    await ask(page, "Hvor længe kan jeg få sygedagpenge?");
    expect((await request).postDataJSON()).toMatchObject({ stream: true });
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said).toHaveLength(2);
    expect(said[0]).toBe("Leder i kilderne …");
    expect(said[1]).toMatch(/^Svaret er klar\. /);
    expect(
      await page.locator("#conversation [aria-live], #conversation [role=status], #conversation [role=log]").count(),
    ).toBe(0);
  });

  it("shows each piece as it comes, with honest words on what is going on, and keeps the focus in the field", async () => {
    const { page } = await open();
    await controlStream(page);
    await live(page, service);
    await send(page, "Hvor længe?");
    expect(await page.innerText(".status")).toBe("Sender spørgsmålet …");
    await push(page, event("answer-start", { id: "1", question: "Hvor længe?", language: "da" }));
    await page.getByText("Leder i kilderne …", { exact: true }).last().waitFor();
    await push(page, event("passage-found", { passageId: "a#b", title: "Klage over sygedagpenge", url: "/" }));
    await page.getByText("Læser kilder: Klage over sygedagpenge").waitFor();
    // A piece may be cut anywhere, also within a character.
    await push(page, 'event: text-delta\ndata: {"text":"Du kan ');
    await push(page, 'få 22 uger **nu**. [1]"}\n\n');
    await page.getByText("Skriver svaret …").waitFor();
    expect(await page.innerText(".answer__text")).toContain("Du kan få 22 uger nu.");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("question");
  });

  it("can be stopped; what has come is marked as not finished and can be asked again", async () => {
    const { page } = await open();
    await controlStream(page);
    await live(page, service);
    await send(page, "Hvor længe kan jeg få sygedagpenge?");
    await push(page, beginning);
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByText("Dette svar er ikke færdigt").waitFor();
    expect(await page.getByRole("button", { name: "Prøv igen" }).isVisible()).toBe(true);
    await page.getByRole("button", { name: "Ret spørgsmålet" }).click();
    expect(await page.inputValue("#question")).toBe("Hvor længe kan jeg få sygedagpenge?");
  });

  it.each([
    ["reduce", "none"],
    ["no-preference", "breathe"],
  ] as const)("moves nothing for readers who want it still (%s)", async (reducedMotion, animation) => {
    const { page } = await open({ reducedMotion });
    await controlStream(page);
    await live(page, service);
    await send(page, "Hvor længe?");
    expect(await page.locator(".status").evaluate((status) => getComputedStyle(status, "::before").animationName)).toBe(
      animation,
    );
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe(
      reducedMotion === "reduce" ? "auto" : "smooth",
    );
  });

  it("says so when it takes long", async () => {
    const { page } = await open();
    await page.clock.install();
    await controlStream(page);
    await live(page, service);
    await send(page, "Hvor længe?");
    await page.waitForSelector(".status");
    await page.clock.fastForward(6_000);
    await page.getByText("Det tager længere end normalt", { exact: false }).first().waitFor();
  });
});

describe("when something goes wrong", () => {
  const cases: [string, (route: Route) => Promise<void>, string][] = [
    [
      "an interrupted stream",
      (route) => route.fulfill({ status: 200, contentType: "text/event-stream", body: beginning }),
      "Forbindelsen blev afbrudt",
    ],
    ["a lost connection", (route) => route.abort("connectionreset"), "Forbindelsen blev afbrudt"],
    [
      "a failing service",
      (route) => route.fulfill({ status: 500, contentType: "application/problem+json", body: "{}" }),
      "Noget gik galt hos os",
    ],
    [
      "an error in the stream",
      (route) =>
        route.fulfill({
          status: 200,
          contentType: "text/event-stream",
          body: beginning + event("error", { code: "x", detail: "y" }),
        }),
      "Noget gik galt hos os",
    ],
    [
      "too many requests",
      (route) =>
        route.fulfill({
          status: 429,
          headers: { "retry-after": "17" },
          contentType: "application/problem+json",
          body: "{}",
        }),
      "om 17 sekunder",
    ],
  ];
  it.each(cases)("%s is told plainly and the question asked again with one press", async (_name, answer, words) => {
    const { page } = await open();
    let failing = true;
    await page.route("**/api/ask", (route) => (failing ? answer(route) : route.continue()));
    await live(page, service);
    await send(page, "Hvor længe kan jeg få sygedagpenge?");
    await page.locator(".failure").getByText(words).waitFor();
    expect(await page.innerText(".asked")).toContain("Hvor længe kan jeg få sygedagpenge?");
    // A half answer is never taken for a whole one, nor kept.
    expect(await page.evaluate(() => sessionStorage.getItem("vejviser.conversation") ?? "")).not.toContain("22 uger");
    failing = false;
    await page.getByRole("button", { name: "Prøv igen" }).click();
    await page.waitForSelector(".turn[data-status=done]");
    expect(await page.innerText(".answer__text")).toContain("22 uger");
    expect(await page.locator(".turn").count()).toBe(1);
  });

  it("a question asked offline is sent by itself when the connection is back", async () => {
    const { page, context } = await open();
    await live(page, service);
    await page.focus("#question");
    await context.setOffline(true);
    await send(page, "Hvor længe kan jeg få sygedagpenge?");
    await page.getByText("Du har ingen forbindelse til nettet").waitFor();
    await context.setOffline(false);
    await page.waitForSelector(".turn[data-status=done]");
    expect(await page.innerText(".answer__text")).toContain("22 uger");
  });

  it("keeps what has been typed through a reload", async () => {
    const { page } = await open();
    await live(page, service);
    await page.locator("#question").pressSequentially("Et halvt spørgsmål");
    await expect.poll(() => page.evaluate(() => sessionStorage.getItem("vejviser.draft"))).toBe("Et halvt spørgsmål");
    await page.reload();
    await page.waitForSelector("html[data-ready]"); // at once, when there is something to show again
    expect(await page.inputValue("#question")).toBe("Et halvt spørgsmål");
  });

  it("refuses an empty question and leads back to the field", async () => {
    const { page } = await open();
    await live(page, service);
    await page.getByRole("button", { name: "Spørg", exact: true }).click();
    expect(await page.innerText("#question-problem")).toBe("Skriv et spørgsmål først.");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("question");
  });
});

describe("personal data", () => {
  it("is caught while typing, never sent, never kept, and taken out with one press", async () => {
    const { page } = await open();
    let sent = 0;
    page.on("request", (request) => {
      if (request.method() === "POST") sent += 1;
    });
    await live(page, service);
    await page.locator("#question").pressSequentially("Mit cpr er 010180-1234, hvor længe kan jeg få sygedagpenge?");
    const hint = page.locator("#personal");
    await hint.getByText("Det ligner et personnummer").waitFor();
    await page.press("#question", "Enter");
    await page.getByText("Fjern personlige oplysninger, før du spørger.").waitFor();
    expect(sent).toBe(0);
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain("1234");
    await hint.getByRole("button", { name: "Fjern det" }).click();
    expect(await page.inputValue("#question")).not.toContain("1234");
    expect(await hint.innerText()).toBe("");
    await page.press("#question", "Enter");
    await page.waitForSelector(".turn[data-status=done]");
    expect(sent).toBe(1);
    expect(await page.innerText(".answer__text")).toContain("22 uger");
  });

  it("that the server finds is not shown again, and the cleaned question can be sent", async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto(`${service}/?lang=da`);
    await page.fill("#question", "Mit cpr er 010180-1234, hvor længe kan jeg få sygedagpenge?");
    await page.click("[data-role=send]");
    expect(await page.content()).not.toContain("1234");
    await page.getByRole("button", { name: "Spørg uden de oplysninger" }).click();
    expect(await page.innerText(".answer__text")).toContain("22 uger");
  });
});
