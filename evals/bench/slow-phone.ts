import type { Browser, Page } from "playwright-core";

export const processorSlowedBy = 4;

export interface Network {
  readonly name: string;
  /** From the request to the first byte of its response. */
  readonly latencyMs: number;
  readonly bytesPerSecond: number;
}
export const networks: readonly Network[] = [
  { name: "no network limit", latencyMs: 0, bytesPerSecond: -1 },
  { name: "slow 4G (150 ms, 1.6 Mbit/s)", latencyMs: 150, bytesPerSecond: 1_600_000 / 8 },
  {
    name: "slow 4G as Chromium's tools apply it (562 ms, 1.4 Mbit/s)",
    latencyMs: 562.5,
    bytesPerSecond: 1_440_000 / 8,
  },
];

/** A new visitor on a slow phone, and what has been sent to it so far. */
export async function slowPhone(
  browser: Browser,
  network: Network,
): Promise<{ page: Page; kilobytes: () => number; close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, isMobile: true, locale: "da-DK" });
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  let bytes = 0;
  protocol.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await protocol.send("Network.enable");
  await protocol.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: network.latencyMs,
    downloadThroughput: network.bytesPerSecond,
    uploadThroughput: network.bytesPerSecond,
  });
  await protocol.send("Emulation.setCPUThrottlingRate", { rate: processorSlowedBy });
  return { page, kilobytes: () => bytes / 1_000, close: () => context.close() };
}
