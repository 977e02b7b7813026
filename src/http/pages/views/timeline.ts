import { html, raw } from "hono/html";
import type { Passage } from "../../../domain/passage.ts";
import { addDays, daysBetween, type IsoDate, isLaw, type Validity } from "../../../domain/validity.ts";
import type { Language } from "../../../domain/vocabulary.ts";
import type { Texts } from "../texts/texts.ts";
import type { Html } from "./html-type.ts";
import { shownStanding, validityWords } from "./validity-words.ts";

interface Version {
  readonly validity: Validity;
  /** The first heading told under this version. */
  readonly heading: string;
  readonly anchor: string;
}

/** The periods an article tells about, oldest first, each once. */
export function versionsOf(passages: readonly Passage[], language: Language): Version[] {
  const versions = new Map<string, Version>();
  for (const passage of passages) {
    if (passage.language !== language || versions.has(passage.validity.versionId)) continue;
    versions.set(passage.validity.versionId, {
      validity: passage.validity,
      heading: passage.headings.at(-1) ?? passage.title,
      anchor: passage.passageId.slice(passage.documentId.length + 1),
    });
  }
  return [...versions.values()].sort((a, b) => (a.validity.from < b.validity.from ? -1 : 1));
}

const width = 640;
const rowHeight = 26;
const left = 4;
const right = 16;

/**
 * A small picture of what applies when (bars for law, dots for what never was law, a line for today),
 * with the same in words below it. Nothing for an article of one version.
 */
export function timelineView(
  passages: readonly Passage[],
  today: IsoDate,
  texts: Texts,
  language: Language,
): Html | "" {
  const versions = versionsOf(passages, passages[0]?.language ?? language);
  if (versions.length < 2) return "";
  const first = versions[0]?.validity.from ?? today;
  const latest = [today, ...versions.map(({ validity }) => validity.to ?? validity.from)].sort().at(-1) ?? today;
  const start = addDays(first, -120);
  const span = daysBetween(start, addDays(latest, 500));
  const at = (day: IsoDate) => Math.round(left + (daysBetween(start, day) / span) * (width - left - right));
  const height = versions.length * rowHeight + 28;
  const bars = versions.map(({ validity }, row) => {
    const standing = shownStanding(validity, today);
    const y = row * rowHeight + 6;
    const x = at(validity.from);
    if (!isLaw(validity.status)) return `<circle class="bar bar--${standing}" cx="${x}" cy="${y + 8}" r="7"/>`;
    const end = validity.to ? at(validity.to) : width - right + 12;
    const arrow = validity.to ? "" : `<path class="bar bar--${standing}" d="M${end - 1} ${y}l8 8-8 8z"/>`;
    return `<rect class="bar bar--${standing}" x="${x}" y="${y}" width="${Math.max(6, end - x)}" height="16" rx="2"/>${arrow}`;
  });
  const todayX = at(today);
  const years = new Set(versions.map(({ validity }) => validity.from.slice(0, 4)));
  let lastLabel = -60;
  const labels = [...years].map((year) => {
    const x = at(`${year}-01-01`);
    if (x - lastLabel < 44 || Math.abs(x - todayX) < 40) return "";
    lastLabel = x;
    return `<text x="${Math.max(x, 2)}" y="${height - 4}">${year}</text>`;
  });
  return html`<figure class="timeline"><figcaption id="timeline-title">${texts.timelineTitle}</figcaption>
<svg viewBox="0 0 ${width + 12} ${height}" role="img" aria-labelledby="timeline-title" aria-describedby="timeline-words">
${raw(bars.join(""))}
<line class="today" x1="${todayX}" x2="${todayX}" y1="0" y2="${height - 18}"/>
<text class="today-label" x="${todayX}" y="${height - 4}" text-anchor="${todayX > width - 60 ? "end" : "middle"}">${texts.timelineToday}</text>
${raw(labels.join(""))}
</svg>
<ol id="timeline-words">${versions.map(({ validity, heading, anchor }) => {
    const standing = shownStanding(validity, today);
    return html`<li class="validity--${standing}"><a href="#${anchor}" lang="${passages[0]?.language ?? language}">${heading}</a><br><span class="validity validity--${standing}">${validityWords(validity, today, texts, language)}</span></li>`;
  })}</ol>
</figure>`;
}
