import { describe, expect, it } from "vitest";
import type { AblationResult, PeersResult } from "../bench/results.ts";
import { renderBenches } from "./bench-sections.ts";

const slices = (all: number) => ({ all, da: all, nb: all, en: all, lay: all, expert: all });
const figures = (all: number) => ({
  knowledge: { ...slices(all), first: all, reciprocalRank: all, gain: all, typo: all },
  library: slices(all / 2),
  heldOut: null,
});
const none = { knowledge: 0, library: 0 };
const ablation: AblationResult = {
  day: "2026-11-22",
  index: { analyserVersion: "9", embeddingId: "none", passages: 10 },
  questions: 100,
  variants: [
    { name: "everything", what: "as it is", figures: figures(0.9), lost: none, won: none },
    { name: "<stems>", what: 'no "stems"', figures: figures(0.7), lost: { knowledge: 21, library: 3 }, won: none },
  ],
};
const peers: PeersResult = {
  day: "2026-11-22",
  questions: 100,
  documents: 5,
  engines: [
    { name: "Theirs", what: "default", ours: false, shares: { all: 0.3, da: 0.3, nb: 0.3, en: 0 }, p50: 2, p95: 9 },
    { name: "Ours", what: "", ours: true, shares: { all: 0.6, da: 0.6, nb: 0.6, en: 0.5 }, p50: 1, p95: 2 },
  ],
};

describe("benches in the report", () => {
  it("says nothing when no bench was run", () => {
    expect(renderBenches({ ablation: null, peers: null }).trim()).toBe("");
  });

  it("tells what leaving a part out costs, in the table and in the plot", () => {
    const html = renderBenches({ ablation, peers: null });
    expect(html).toContain("−21 +0");
    expect(html).toContain("knowledge, facts in five: -0.200");
    expect(html).toContain("library, gold found: -0.100");
  });

  it("draws nothing for what was not measured", () => {
    const bars = renderBenches({ ablation, peers: null }).match(/<rect class="series-2"/g) ?? [];
    expect(bars).toHaveLength(1); // the legend's
  });

  it("sets our quality against each peer's and times against the fastest peer's", () => {
    const html = renderBenches({ ablation: null, peers });
    expect(html).toContain("<td>2.00</td><td>2.00</td><td>9.00</td><td>1.00</td>");
    expect(html).toContain("<td></td><td>1.00</td><td>2.00</td><td>0.50</td>");
    expect(html).toContain("Ours: 0.600 at 1.00 ms");
  });

  it("lets no name write markup", () => {
    const html = renderBenches({ ablation, peers });
    expect(html).not.toContain("<stems>");
    expect(html).not.toContain('"stems"');
  });
});
