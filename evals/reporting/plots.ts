import { type JudgedConfidence, type ReliabilityBin, reliabilityBins } from "../metrics/reliability.ts";
import type { Interval } from "../metrics/wilson.ts";
import { wilsonInterval } from "../metrics/wilson.ts";
import type { ConfusionMatrix } from "../runner/result.ts";

/** Text that is safe between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly interval: Interval | null;
  readonly n: number;
  /** The accepted baseline's value. */
  readonly before?: number | undefined;
  readonly gate?: number | undefined;
}

const labelWidth = 210;
const plotWidth = 420;
const rowHeight = 20;

/** Horizontal bars of shares (0 to 1) with intervals, gates and the baseline's value. */
export function barPlot(bars: readonly Bar[], title: string): string {
  const height = bars.length * rowHeight + 26;
  const at = (share: number) => labelWidth + Math.max(0, Math.min(1, share)) * plotWidth;
  const grid = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      `<line class="grid" x1="${at(share)}" x2="${at(share)}" y1="0" y2="${height - 22}"/><text class="tick" x="${at(share)}" y="${height - 8}" text-anchor="middle">${share}</text>`,
  );
  const rows = bars.map((bar, i) => {
    const y = i * rowHeight + 4;
    const middle = y + 6;
    const marks = [
      `<rect class="bar" x="${at(0)}" y="${y}" width="${(at(bar.value) - at(0)).toFixed(1)}" height="12"/>`,
    ];
    if (bar.interval)
      marks.push(
        `<line class="interval" x1="${at(bar.interval[0]).toFixed(1)}" x2="${at(bar.interval[1]).toFixed(1)}" y1="${middle}" y2="${middle}"/>`,
      );
    if (bar.gate !== undefined)
      marks.push(
        `<line class="gate" x1="${at(bar.gate).toFixed(1)}" x2="${at(bar.gate).toFixed(1)}" y1="${y - 2}" y2="${y + 14}"/>`,
      );
    if (bar.before !== undefined)
      marks.push(`<circle class="before" cx="${at(bar.before).toFixed(1)}" cy="${middle}" r="3"/>`);
    return `<g><title>${escapeHtml(`${bar.label}: ${bar.value.toFixed(3)} (n ${bar.n})`)}</title><text class="label" x="${labelWidth - 8}" y="${y + 10}" text-anchor="end">${escapeHtml(bar.label)}</text>${marks.join("")}<text class="value" x="${labelWidth + plotWidth + 8}" y="${y + 10}">${bar.value.toFixed(2)} (${bar.n})</text></g>`;
  });
  return `<svg role="img" viewBox="0 0 ${labelWidth + plotWidth + 90} ${height}" aria-label="${escapeHtml(title)}">${grid.join("")}${rows.join("")}</svg>`;
}

/** Confidence against the share that was right, with intervals; the diagonal is perfect calibration. */
export function reliabilityPlot(judged: readonly JudgedConfidence[], title: string): string {
  const bins = reliabilityBins(judged);
  const size = 300;
  const margin = 36;
  const x = (value: number) => (margin + value * size).toFixed(1);
  const y = (value: number) => (margin / 2 + (1 - value) * size).toFixed(1);
  const share = (bin: ReliabilityBin) => bin.right / bin.n;
  const points = bins.map((bin) => {
    const interval = wilsonInterval(bin.right, bin.n) ?? [0, 1];
    const label = `confidence ${bin.from.toFixed(1)}–${bin.to.toFixed(1)}: ${bin.right} of ${bin.n} right`;
    return `<g><title>${escapeHtml(label)}</title><line class="interval" x1="${x(bin.meanConfidence)}" x2="${x(bin.meanConfidence)}" y1="${y(interval[0])}" y2="${y(interval[1])}"/><circle class="point" cx="${x(bin.meanConfidence)}" cy="${y(share(bin))}" r="${(2 + Math.sqrt(bin.n)).toFixed(1)}"/></g>`;
  });
  const ticks = [0, 0.5, 1].map(
    (value) =>
      `<text class="tick" x="${x(value)}" y="${size + margin}" text-anchor="middle">${value}</text><text class="tick" x="${margin - 6}" y="${y(value)}" text-anchor="end">${value}</text>`,
  );
  const line = bins.map((bin) => `${x(bin.meanConfidence)},${y(share(bin))}`).join(" ");
  return `<svg role="img" class="square" viewBox="0 0 ${size + 2 * margin} ${size + 2 * margin}" aria-label="${escapeHtml(title)}"><rect class="frame" x="${margin}" y="${margin / 2}" width="${size}" height="${size}"/><line class="grid" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}"/><polyline class="curve" points="${line}"/>${points.join("")}${ticks.join("")}<text class="tick" x="${margin + size / 2}" y="${size + margin + 20}" text-anchor="middle">confidence</text></svg>`;
}

/** A confusion matrix as a table, each cell shaded by its share of the row. */
export function confusionTable(matrix: ConfusionMatrix): string {
  const head = matrix.columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join("");
  const rows = matrix.rows.map((row, i) => {
    const counts = matrix.counts[i] ?? [];
    const total = counts.reduce((sum, n) => sum + n, 0) || 1;
    const cells = counts.map(
      (n) =>
        `<td class="cell" style="--share:${(n / total).toFixed(2)}">${n} <small>${((100 * n) / total).toFixed(0)} %</small></td>`,
    );
    return `<tr><th scope="row">${escapeHtml(row)}</th>${cells.join("")}</tr>`;
  });
  return `<table class="confusion"><caption>${escapeHtml(`${matrix.rowTitle} × ${matrix.columnTitle}`)}</caption><tr><th></th>${head}</tr>${rows.join("")}</table>`;
}
