import type { SourceLine } from "./source-line.ts";

/** Why a line is kept in the document but left out of what is searched. */
export type Noise = "running-line" | "page-number" | "contents" | "references" | "navigation";

const contentsHeading =
  /^(?:\d{1,2}\.? )?(?:indhold|indholdsfortegnelse|innhold|innholdsfortegnelse|contents|table of contents|oversigt over (?:cases|figurer|tabeller)|figurliste|tabelliste)$/i;
const referencesHeading =
  /^(?:\d{1,2}(?:\.\d+)*\.? )?(?:referencer|referenceliste|referanser|referanseliste|litteratur|litteraturliste|litteraturfortegnelse|litteratur og kilder|kilder|kildeliste|references|reference list|bibliography|literature|works cited)$/i;
const pageNumber = /^(?:(?:side|s\.|page)\s*)?[-–]?\s*\d{1,4}\s*[-–]?(?:\s*(?:af|av|of|\/)\s*\d{1,4})?$/i;
const chapterLine = /^(?:del|kapitel|kapittel|part|chapter)\s+\d{1,2}\b/i;
const pageOfPages = /^(?:side|page)?\s*\d{1,4}\s*(?:af|av|of)\s*\d{1,4}$/i;
const contentsLine = /\S.*(?:(?:\.{3,}|…|(?:\. ){3,})[\s.]*[\d\uFFFD]|(?:\t|\s{3,})[\s.]*\d)[ \t]*\d{0,2}\s*$/u;
const endsInNumber = /\S.*\D[ \t]*\d{1,3}\s*$/;
const bibliographic =
  /(?:\((?:19|20)\d\d[a-z]?\)|\b(?:19|20)\d\d\s*[;:,.]|\bet al\b|\bdoi\b|https?:|\bISBN\b|\b\d{1,4}\s*[:;(]\s*\d+)/iu;

/** A line without the page number glued to either end, or null when it cannot be a header. */
function runningLine(text: string): { key: string; number: number | null } | null {
  const match = /^(\d{1,3})\s*(?=\p{L})(.*)$/u.exec(text) ?? /^(.*?[\p{L}\d])\s+()(\d{1,3})$/u.exec(text);
  const number = match ? Number(match[3] ?? match[1]) : null;
  const rest = match ? (match[3] === undefined ? match[2] : match[1]) : text;
  const key = (rest ?? "")
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim()
    .toLowerCase();
  const letters = key.match(/\p{L}/gu)?.length ?? 0;
  return text.length <= 120 && letters >= 12 && key.includes(" ") ? { key, number } : null;
}

interface Sighting {
  readonly position: number;
  readonly number: number | null;
  readonly edge: boolean;
}

/** A header keeps to the edge of the page, or bears a page number that grows, time after time. */
function areHeaders(sightings: readonly Sighting[]): boolean {
  if (sightings.filter((sighting) => sighting.edge).length >= 3) return true;
  const numbers = sightings.flatMap((sighting) => sighting.number ?? []);
  return numbers.length >= 3 && numbers.every((number, i) => i === 0 || number > (numbers[i - 1] as number));
}

/**
 * Headers without a page number: the same two title lines below each other, three times or more
 * and far apart (chapter and section on top of each page). Headings that recur ("Conclusion")
 * are followed by something else each time. Returns positions in `texts`.
 */
function repeatedPairs(texts: readonly string[]): number[] {
  const isTitle = (text: string) =>
    text.length <= 100 && /\p{L}{2,}.*\s.*\p{L}{2,}/u.test(text) && !/\d|[.,;:-]$/.test(text);
  const pairs = new Map<string, number[]>();
  texts.forEach((text, position) => {
    const next = texts[position + 1] ?? "";
    if (!isTitle(text) || !isTitle(next)) return;
    const key = `${text}\n${next}`.toLowerCase();
    const positions = pairs.get(key);
    if (!positions) pairs.set(key, [position]);
    else if (position - (positions.at(-1) as number) >= 40) positions.push(position);
  });
  return [...pairs.values()]
    .filter((positions) => positions.length >= 3)
    .flatMap((positions) => positions.flatMap((position) => [position, position + 1]));
}

/**
 * First and last lines of pages whose number keeps step with the page ("Chapter 2 … 14" on page 18,
 * "… 15" on page 19), whatever their words. Returns positions in `lines`.
 */
function countedEdges(lines: readonly SourceLine[]): number[] {
  const byDistance = new Map<number, number[]>();
  lines.forEach(({ text, page }, position) => {
    if (page === null || text.length > 120) return;
    if (lines[position - 1]?.page === page && lines[position + 1]?.page === page) return;
    const number = runningLine(text)?.number ?? (pageNumber.test(text) ? Number(/\d+/.exec(text)?.[0]) : null);
    if (number === null) return;
    const positions = byDistance.get(page - number);
    if (positions) positions.push(position);
    else byDistance.set(page - number, [position]);
  });
  return [...byDistance.values()].filter((positions) => positions.length >= 3).flat();
}

function markRunningLines(lines: readonly SourceLine[], noise: (Noise | null)[]): void {
  const filled = lines.flatMap((line, index) => (line.text === "" || noise[index] ? [] : [index]));
  const at = (position: number) => lines[filled[position] as number];
  const byKey = new Map<string, Sighting[]>();
  filled.forEach((_, position) => {
    const { text, page } = at(position) as SourceLine;
    const header = runningLine(text);
    if (!header) return;
    const beside = [1, -1]
      .map((offset) => at(position + offset)?.text ?? "")
      .find((neighbour) => pageNumber.test(neighbour));
    const sighting: Sighting = {
      position,
      number: header.number ?? (beside === undefined ? null : Number(/\d+/.exec(beside)?.[0])),
      edge: page !== null && [-2, -1, 1, 2].some((offset) => at(position + offset)?.page !== page),
    };
    const sightings = byKey.get(header.key);
    if (sightings) sightings.push(sighting);
    else byKey.set(header.key, [sighting]);
  });
  const running = new Set<number>();
  for (const sightings of byKey.values())
    if (areHeaders(sightings))
      for (const { position, number, edge } of sightings) if (number !== null || edge) running.add(position);

  for (const position of repeatedPairs(filled.map((index) => (lines[index] as SourceLine).text))) running.add(position);

  for (const position of countedEdges(filled.map((index) => lines[index] as SourceLine))) running.add(position);

  // What stands beside a header time after time belongs to it ("Del 2 – Metode" under the title line).
  const beside = [...running].flatMap((header) =>
    [header - 1, header + 1, header + 2].filter((position) => at(position)?.page === at(header)?.page),
  );
  const besideHeaders = [...new Set(beside)].filter(
    (position) => !running.has(position) && !/[.!?]$/.test(at(position)?.text ?? ""),
  );
  const repeats = new Map<string, number>();
  for (const position of besideHeaders) {
    const { text } = at(position) as SourceLine;
    if (/\p{L}{3}/u.test(text)) repeats.set(text, (repeats.get(text) ?? 0) + 1);
  }
  for (const position of besideHeaders) {
    const { text } = at(position) as SourceLine;
    if (pageNumber.test(text)) noise[filled[position] as number] = "page-number";
    else if (text.length <= 80 && (chapterLine.test(text) || (repeats.get(text) ?? 0) >= 3))
      noise[filled[position] as number] = "running-line";
  }
  for (const position of running) noise[filled[position] as number] = "running-line";
  filled.forEach((index, position) => {
    const { text, page } = lines[index] as SourceLine;
    if (pageOfPages.test(text)) noise[index] = "page-number";
    if (page === null || !pageNumber.test(text)) return;
    if (at(position - 1)?.page !== page || at(position + 1)?.page !== page) noise[index] = "page-number";
  });
}

function markContents(lines: readonly SourceLine[], noise: (Noise | null)[]): void {
  const filled = lines.flatMap((line, index) => (line.text === "" || noise[index] ? [] : [index]));
  const leads = (position: number, listed: boolean) => {
    const line = lines[filled[position] as number];
    if (!line) return false;
    const raw = line.raw.replace(/[\r\n]+$/, "");
    return (/[\d\uFFFD]\s*$/u.test(raw.slice(-8)) && contentsLine.test(raw)) || (listed && endsInNumber.test(raw));
  };
  for (let start = 0; start < filled.length; start++) {
    const listed = contentsHeading.test((lines[filled[start] as number] as SourceLine).text);
    if (!listed && !leads(start, false)) continue;
    let last = start;
    let count = 0;
    for (let position = listed ? start + 1 : start; position < filled.length && position - last <= 4; position++)
      if (leads(position, listed)) {
        last = position;
        count++;
      }
    if (count >= (listed ? 3 : 6) && count >= 0.5 * (last - start)) {
      for (let position = start; position <= last; position++) noise[filled[position] as number] = "contents";
      start = last;
    }
  }
}

function markReferences(lines: readonly SourceLine[], noise: (Noise | null)[], form: "marked" | "laid-out"): void {
  const filled = lines.flatMap((line, index) => (line.text === "" || noise[index] ? [] : [index]));
  const text = (position: number) => (lines[filled[position] as number] as SourceLine).text;
  const reach = form === "marked" ? 3 : 9;
  for (let start = 0; start < filled.length; start++) {
    if (!referencesHeading.test(text(start))) continue;
    const level = (lines[filled[start] as number] as SourceLine).level;
    let last = start;
    let count = 0;
    for (let position = start + 1; position < filled.length && position - last <= reach; position++) {
      const line = lines[filled[position] as number] as SourceLine;
      // Inside marked text the list ends at the next heading; on paper it ends where years and volumes stop.
      if (level !== null && line.level !== null && line.level <= level) break;
      if (bibliographic.test(line.text)) {
        last = position;
        count++;
      }
    }
    if (count < 3 || count < 0.2 * (last - start)) continue;
    for (let position = start; position <= last; position++) noise[filled[position] as number] = "references";
    start = last;
  }
}

/**
 * Finds what a document holds beside its text: running headers and footers, page numbers, tables
 * of contents, reference lists, navigation. One entry a line, null for text. O(n).
 */
export function findNoise(lines: readonly SourceLine[], form: "marked" | "laid-out"): (Noise | null)[] {
  const noise = lines.map((line): Noise | null => (line.role === "boilerplate" ? "navigation" : null));
  markContents(lines, noise);
  if (form === "laid-out") markRunningLines(lines, noise);
  markReferences(lines, noise, form);
  return noise;
}
