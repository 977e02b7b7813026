import { escapeHtml } from "./plots.ts";

/** What changed for one thing left out, one value a series (null when not measured). */
export interface ChangeRow {
  readonly label: string;
  readonly changes: readonly (number | null)[];
}

const labelWidth = 190;
const plotWidth = 440;
const barHeight = 7;

/** Bars to the left (lost) and right (won) of a middle line; one bar a series in each row. */
export function changePlot(rows: readonly ChangeRow[], series: readonly string[], title: string): string {
  const rowHeight = series.length * barHeight + 8;
  const largest = Math.max(0.01, ...rows.flatMap((row) => row.changes.map((change) => Math.abs(change ?? 0))));
  const at = (change: number) => labelWidth + plotWidth / 2 + (change / largest) * (plotWidth / 2);
  const height = rows.length * rowHeight + 44;
  const legend = series.map(
    (name, i) =>
      `<rect class="series-${i}" x="${labelWidth + i * 170}" y="4" width="10" height="10"/><text class="label" x="${labelWidth + i * 170 + 14}" y="13">${escapeHtml(name)}</text>`,
  );
  const grid = [-largest, 0, largest].map(
    (change) =>
      `<line class="grid" x1="${at(change)}" x2="${at(change)}" y1="22" y2="${height - 20}"/><text class="tick" x="${at(change)}" y="${height - 6}" text-anchor="middle">${change > 0 ? "+" : ""}${change.toFixed(2)}</text>`,
  );
  const bars = rows.map((row, r) => {
    const top = 26 + r * rowHeight;
    const marks = row.changes.map((change, i) => {
      if (change === null) return "";
      const x = Math.min(at(0), at(change));
      return `<rect class="series-${i}" x="${x.toFixed(1)}" y="${top + i * barHeight}" width="${Math.max(1, Math.abs(at(change) - at(0))).toFixed(1)}" height="${barHeight - 1}"><title>${escapeHtml(`${row.label}, ${series[i]}: ${change > 0 ? "+" : ""}${change.toFixed(3)}`)}</title></rect>`;
    });
    return `<g><text class="label" x="${labelWidth - 8}" y="${top + rowHeight / 2}" text-anchor="end">${escapeHtml(row.label)}</text>${marks.join("")}</g>`;
  });
  return `<svg role="img" viewBox="0 0 ${labelWidth + plotWidth + 30} ${height}" aria-label="${escapeHtml(title)}">${legend.join("")}${grid.join("")}${bars.join("")}</svg>`;
}

/** One thing with its time and its quality. */
export interface Point {
  /** What stands in the point: its number in the table. */
  readonly mark: string;
  readonly label: string;
  readonly milliseconds: number;
  /** 0 to 1. */
  readonly quality: number;
  readonly emphasised: boolean;
}

const width = 620;
const height = 320;
const margin = { left: 44, right: 20, top: 14, bottom: 40 };

/** Quality against time, time on a logarithmic axis: the best lie at the upper left. */
export function scatterPlot(points: readonly Point[], title: string): string {
  const times = points.map((point) => Math.max(point.milliseconds, 0.01));
  const from = 10 ** Math.floor(Math.log10(Math.min(...times)));
  const to = 10 ** Math.ceil(Math.log10(Math.max(...times)));
  const decades = Math.max(1, Math.round(Math.log10(to / from)));
  const plot = { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom };
  const x = (ms: number) => margin.left + (Math.log10(Math.max(ms, 0.01) / from) / decades) * plot.width;
  const y = (quality: number) => margin.top + (1 - quality) * plot.height;
  const timeTicks = Array.from({ length: decades + 1 }, (_, i) => from * 10 ** i).map(
    (ms) =>
      `<line class="grid" x1="${x(ms).toFixed(1)}" x2="${x(ms).toFixed(1)}" y1="${margin.top}" y2="${height - margin.bottom}"/><text class="tick" x="${x(ms).toFixed(1)}" y="${height - 24}" text-anchor="middle">${ms} ms</text>`,
  );
  const qualityTicks = [0, 0.25, 0.5, 0.75, 1].map(
    (quality) =>
      `<line class="grid" x1="${margin.left}" x2="${width - margin.right}" y1="${y(quality)}" y2="${y(quality)}"/><text class="tick" x="${margin.left - 6}" y="${y(quality) + 4}" text-anchor="end">${quality}</text>`,
  );
  const marks = points.map((point) => {
    const [cx, cy] = [x(point.milliseconds), y(point.quality)];
    const label = `${point.label}: ${point.quality.toFixed(3)} at ${point.milliseconds.toFixed(2)} ms`;
    return `<g><title>${escapeHtml(label)}</title><circle class="${point.emphasised ? "point ours" : "point"}" cx="${cx.toFixed(1)}" cy="${cy.toFixed(1)}" r="8"/><text class="mark" x="${cx.toFixed(1)}" y="${(cy + 4).toFixed(1)}" text-anchor="middle">${escapeHtml(point.mark)}</text></g>`;
  });
  return `<svg role="img" viewBox="0 0 ${width} ${height}" aria-label="${escapeHtml(title)}">${timeTicks.join("")}${qualityTicks.join("")}${marks.join("")}<text class="tick" x="${margin.left + plot.width / 2}" y="${height - 6}" text-anchor="middle">median time of a search</text></svg>`;
}
