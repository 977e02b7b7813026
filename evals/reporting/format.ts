import type { Interval } from "../metrics/wilson.ts";
import type { MetricUnit } from "../runner/result.ts";

/** A value as people read it, by its unit; a dash when there is none. */
export function formatValue(value: number | null, unit: MetricUnit): string {
  if (value === null || Number.isNaN(value)) return "–";
  switch (unit) {
    case "share":
    case "score":
      return value.toFixed(3);
    case "difference":
      return `${value > 0 ? "+" : ""}${value.toFixed(3)}`;
    case "count":
    case "words":
      return String(Math.round(value));
    default:
      return `${value.toFixed(1)} ${unit}`;
  }
}

/** `[0.61–0.75]`, or nothing. */
export function formatInterval(interval: Interval | null): string {
  return interval ? `[${interval[0].toFixed(2)}–${interval[1].toFixed(2)}]` : "";
}

/** A change against the baseline; nothing when there is none to compare or nothing moved. */
export function formatChange(value: number | null, before: number | undefined, unit: MetricUnit): string {
  if (value === null || before === undefined) return "";
  const change = value - before;
  if (Math.abs(change) < 0.000_5) return "=";
  return `${change > 0 ? "+" : "−"}${formatValue(Math.abs(change), unit === "difference" ? "score" : unit)}`;
}
