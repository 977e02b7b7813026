/** A sentence, list item or table row of a passage's plain text, at its UTF-16 offsets. */
export interface TextUnit {
  readonly kind: "sentence" | "list-item";
  /** Without the list marker; `text === passage.slice(start, end)`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Zero-based paragraph or list within the passage. */
  readonly block: number;
  /** The number of an ordered list item, else null. */
  readonly ordinal: number | null;
}

// A full stop after these does not end a sentence.
const abbreviations =
  /(?:^|[\s(])(?:bl\.a|f\.eks|fx|fig|tab|ca|dvs|evt|inkl|ekskl|jf|kap|kl|kr|mio|mia|nr|pct|pkt|stk|s|tlf|vedr|osv|mfl|m\.fl|m\.m|mv|m\.v|hhv|maks|min|gns|afd|dr|prof|e\.g|i\.e|no|nos|approx|st|art|bl|henh|pr|p\.t|pga|ift|mht|o\.l|o\.a|f\.o\.m|t\.o\.m|d|[A-ZÆØÅ])\.$/i;
const ordinalBeforeMonth = /\d\.$/;
const months =
  /^\s+(?:januar|februar|marts|mars|april|maj|mai|juni|juli|august|september|oktober|november|december|desember|uge|uke|sygeuge|fraværsdag|sygedag|dag|måned|generation|halvår|kvartal|klasse|gang|år|led|ledd|punktum|klagenævn|plads)/i;

function sentenceEnds(line: string): number[] {
  const ends: number[] = [];
  for (const match of line.matchAll(/[.!?]+["”»)]*(?=\s|$)/g)) {
    const end = match.index + match[0].length;
    const before = line.slice(0, match.index + 1);
    const after = line.slice(end);
    if (after.trim() === "") continue;
    // A quoted question in the middle of a sentence: Svar på "skal jeg sige det?" med …
    if (/["”»]$/.test(match[0]) && /^\s+\p{Ll}/u.test(after)) continue;
    if (match[0].startsWith(".")) {
      if (abbreviations.test(before)) continue;
      if (ordinalBeforeMonth.test(before) && (months.test(after) || /^\s+\p{Ll}/u.test(after))) continue;
      if (/^\s+[\p{Ll}\d]/u.test(after) && !/^\s+\d/.test(after)) continue;
    }
    ends.push(end);
  }
  ends.push(line.length);
  return ends;
}

/** Splits a passage's plain text into its sentences and list items. O(n) in characters, for lines of ordinary length. */
export function splitUnits(text: string): TextUnit[] {
  const units: TextUnit[] = [];
  let block = 0;
  let offset = 0;
  for (const line of text.split("\n")) {
    if (!line.trim()) {
      block++;
      offset += line.length + 1;
      continue;
    }
    const marker = /^(?:• |(\d{1,2})\. )/.exec(line);
    if (marker) {
      const start = offset + marker[0].length;
      units.push({
        kind: "list-item",
        text: line.slice(marker[0].length),
        start,
        end: offset + line.length,
        block,
        ordinal: marker[1] ? Number(marker[1]) : null,
      });
    } else {
      let from = 0;
      for (const end of sentenceEnds(line)) {
        const raw = line.slice(from, end);
        const lead = raw.length - raw.trimStart().length;
        const sentence = raw.trim();
        if (sentence)
          units.push({
            kind: "sentence",
            text: sentence,
            start: offset + from + lead,
            end: offset + from + lead + sentence.length,
            block,
            ordinal: null,
          });
        from = end;
      }
    }
    offset += line.length + 1;
  }
  return units;
}
