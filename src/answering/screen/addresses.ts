import type { PersonalDataSpan } from "./personal-data.ts";

/** Endings of Danish and Norwegian street names; a stem of two letters or more, "å" or "ø", or a word before, must stand in front. */
const ending =
  "(?:vej|vejen|gade|gaden|allé|allè|alle|alléen|stræde|strædet|vænge|vænget|toften|parken|torvet|torv|plads|pladsen|boulevard|boulevarden|brogade|haven|havnegade|svinget|stien|sti|bakken|bakke|veien|vei|vegen|veg|gata|gaten|gate|plass|plassen|tunet|kroken|lia|svingen|jordet|faret|løkka|høyden|kollen)";
const houseNumber = "\\d{1,3}\\s?[a-hA-H]?(?![\\p{L}\\d%])";
/** Floor and side, post code and town, where they follow. */
const rest =
  "(?:,?\\s*(?:st|kl|\\d{1,2})\\.?\\s?(?:sal|etg\\.?|etasje)?,?\\s?(?:t\\.?v\\.?|t\\.?h\\.?|m\\.?f\\.?|dør\\s?\\d{1,3})\\.?)?(?:,?\\s*(?:(?:DK|NO|N)-)?\\d{4}\\s+\\p{Lu}[\\p{L}.-]{1,30}(?:\\s[A-ZÆØÅ](?![\\p{L}]))?)?";
const compoundStreet = new RegExp(
  `(?<![\\p{L}\\d])(?:[\\p{L}.'-]{2,40}|[åø])${ending}\\s+${houseNumber}${rest}`,
  "giu",
);
const namedStreet = new RegExp(
  `(?<![\\p{L}\\d])(?:\\p{Lu}[\\p{L}.'-]{1,30}\\s){1,3}(?:[Vv]ej|[Gg]ade|[Aa]llé|Alle|[Pp]lads|[Bb]oulevard|[Vv]ei|[Gg]ate|[Ss]træde|[Tt]orv|[Pp]lass|[Ss]ti|[Vv]ænge|[Pp]ark|[Vv]eg)\\s+${houseNumber}${rest}`,
  "gu",
);
const englishStreet =
  /(?<![\p{L}\d])\d{1,4}[a-c]?,?\s(?:\p{Lu}[\p{L}'-]{1,30}\s){1,3}(?:Street|STREET|ROAD|AVENUE|St\.|Road|Rd\.?|Avenue|Ave\.?|Lane|Drive|Square|Close|Crescent|Terrace)(?!\p{L})/gu;
/** "jeg bor på X 12, 8000 Aarhus": any name of a street before a number and a post code. */
const beforePostCode =
  /(?<![\p{L}\d])\p{Lu}[\p{L}.'-]{2,40}(?:\s\p{L}[\p{L}.'-]{1,30}){0,2}\s\d{1,3}\s?[a-hA-H]?,\s*(?:\d{1,2}\.?\s?(?:sal)?\.?\s?(?:tv|th|mf)?\.?,?\s*)?(?:(?:DK|NO|N)-)?\d{4}\s+\p{Lu}[\p{L}.-]{1,30}/gu;

/** Words that end like a street and are none, and units that make the number a count. */
const notStreet =
  /^(?:arbejds?plads\p{L}*|arbeidsplass\p{L}*|parkeringsplads|praktikplads|vuggestueplads|hjemvej|undervej|genvej|omvej|udvej|motorvej|samtalle|sengeplads|pladsen|uddannelsesplads|elevplads|læreplads|pasningsplads|pakkepark|hjemvei|omvei|sykehusplass|barnehageplass|studieplass|praksisplass|begge?|tilgate|allehånde)/iu;
const countBehind =
  /^\s?(?:uger|uke|uker|uge|dage|dager|dag|mdr|måneder|måned|md|år|timer|time|gange|ganger|kr|kroner|procent|prosent|pct|%|personer|km|minutter|weeks|days|months)/iu;

/** Street addresses with a house number. Offsets are those of `text`. O(n). */
export function findAddresses(text: string): PersonalDataSpan[] {
  const spans: PersonalDataSpan[] = [];
  for (const pattern of [compoundStreet, namedStreet, englishStreet, beforePostCode]) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (notStreet.test(match[0]) || countBehind.test(text.slice(end, end + 12))) continue;
      spans.push({ kind: "address", start: match.index, end });
    }
  }
  return spans;
}
