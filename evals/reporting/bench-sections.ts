import type { AblationResult, BenchResults, PeersResult } from "../bench/results.ts";
import { changePlot, scatterPlot } from "./bench-plots.ts";
import { escapeHtml } from "./plots.ts";

const cell = (value: number | undefined) => `<td>${value === undefined ? "–" : value.toFixed(3)}</td>`;
const head = (names: readonly string[]) => `<tr>${names.map((name) => `<th>${escapeHtml(name)}</th>`).join("")}</tr>`;

function ablationSection({ day, index, questions, variants }: AblationResult): string {
  const whole = variants.find((variant) => variant.name === "everything")?.figures;
  if (!whole) return "";
  const knowledge = variants.map(({ name, what, figures, lost, won }) => {
    const { all, first, reciprocalRank, gain, lay, expert, da, nb, en, typo } = figures.knowledge;
    return `<tr><td title="${escapeHtml(what)}">${escapeHtml(name)}</td>${cell(all)}<td>−${lost.knowledge} +${won.knowledge}</td>${[first, reciprocalRank, gain, lay, expert, da, nb, en, typo].map(cell).join("")}</tr>`;
  });
  const elsewhere = variants.map(({ name, what, figures: { library, heldOut }, lost, won }) => {
    const counts = library ? `−${lost.library} +${won.library}` : "";
    return `<tr><td title="${escapeHtml(what)}">${escapeHtml(name)}</td>${cell(library?.all)}<td>${counts}</td>${[library?.da, library?.nb, library?.en, library?.lay, library?.expert, heldOut?.first, heldOut?.five, heldOut?.reciprocalRank].map(cell).join("")}</tr>`;
  });
  const change = (value: number | undefined, from: number | undefined) =>
    value === undefined || from === undefined ? null : value - from;
  const rows = variants
    .filter((variant) => variant.name !== "everything")
    .map(({ name, figures }) => ({
      label: name,
      changes: [
        change(figures.knowledge.all, whole.knowledge.all),
        change(figures.library?.all, whole.library?.all),
        change(figures.heldOut?.five, whole.heldOut?.five),
      ],
    }));
  const held = whole.heldOut
    ? `Held out: ${whole.heldOut.n} ways of asking that neither the index nor the embedding table has seen, with a table made without them.`
    : "No table with held-out questions was at hand.";
  return `<h2 id="ablation">Each part left out</h2>
<p class="legend">Measured on ${escapeHtml(day)}, analyser ${escapeHtml(index.analyserVersion)}, ${escapeHtml(index.embeddingId)}, ${index.passages} passages, ${questions} questions. One question is ${(1 / questions).toFixed(3)}; a few questions' difference may be chance. −/+: questions that only the whole search has right, and those that only this one has. ${held}</p>
${changePlot(rows, ["knowledge, facts in five", "library, gold found", "held out, hit@5"], "Change when a part is left out")}
<h3>Knowledge: facts in the first five passages</h3>
<table>${head(["without", "facts@5", "−/+", "hit@1", "MRR@10", "nDCG@10", "lay", "expert", "da", "nb", "en", "one typo"])}${knowledge.join("")}</table>
<h3>Library: gold span in 5,000 characters; held-out questions</h3>
<table>${head(["without", "library", "−/+", "da", "nb", "en", "lay", "expert", "held out hit@1", "hit@5", "MRR@10"])}${elsewhere.join("")}</table>
<details><summary>What each one leaves out</summary><ul>${variants.map(({ name, what }) => `<li><b>${escapeHtml(name)}</b>: ${escapeHtml(what)}</li>`).join("")}</ul></details>`;
}

function peersSection({ day, questions, documents, engines }: PeersResult): string {
  const ours = engines.find((engine) => engine.ours);
  const peers = engines.filter((engine) => !engine.ours);
  if (!ours || !peers.length) return "";
  const fastest = Math.min(...peers.map((engine) => engine.p50));
  const rows = engines.map(
    ({ name, what, shares, p50, p95, ours: isOurs }, i) =>
      `<tr><td>${i + 1}</td><td>${isOurs ? `<b>${escapeHtml(name)}</b>` : escapeHtml(name)}</td>${[shares.all, shares.da, shares.nb, shares.en].map(cell).join("")}<td>${isOurs ? "" : (ours.shares.all / Math.max(shares.all, 0.001)).toFixed(2)}</td><td>${p50.toFixed(2)}</td><td>${p95.toFixed(2)}</td><td>${(p50 / fastest).toFixed(2)}</td><td>${escapeHtml(what)}</td></tr>`,
  );
  const points = engines.map(({ name, shares, p50, ours: emphasised }, i) => ({
    mark: String(i + 1),
    label: name,
    milliseconds: p50,
    quality: shares.all,
    emphasised,
  }));
  return `<h2 id="peers">Beside the usual libraries</h2>
<p class="legend">Measured on ${escapeHtml(day)}: ${questions} questions on ${documents} raw documents in one run, every engine in a process of its own, warmed up and taking turns. Quality: gold span within the first 5,000 characters. The numbers are those of the table. Times are of that machine in that hour: read them as ratios.</p>
${scatterPlot(points, "Quality against median time")}
<table>${head(["", "engine", "all", "da", "nb", "en", "ours/theirs", "p50 ms", "p95 ms", "p50/fastest peer", "what is asked of it"])}${rows.join("")}</table>`;
}

/** The benches' tables and plots; empty for those that were never run. */
export function renderBenches({ ablation, peers }: BenchResults): string {
  return [ablation ? ablationSection(ablation) : "", peers ? peersSection(peers) : ""].join("\n");
}
