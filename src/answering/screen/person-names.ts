import type { PersonalDataSpan } from "./personal-data.ts";
import { foldLetters } from "./prepare-text.ts";
import { givenNames } from "./rules/given-names.ts";
import {
  caseCues,
  healthStems,
  notPersonWords,
  notSurnames,
  officialCues,
  ownNameCues,
  privatePersonCues,
  publicContext,
} from "./rules/personal-words.ts";

interface Word {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** A sentence or clause ends between this word and the next. */
  readonly breakAfter: boolean;
}

const cueSet = (words: string) => new Set(words.split("|").map(foldLetters));
const privateCues = cueSet(privatePersonCues);
const caseOpeners = cueSet(caseCues);
const officials = cueSet(officialCues);
const ownName = cueSet(ownNameCues);
const inPublic = cueSet(publicContext);
const notPerson = new Set(notPersonWords.map(foldLetters));
const commonWords = new Set(notSurnames.map(foldLetters));
const healthWords = healthStems.split("|").map(foldLetters);
/** Stems so short that only the whole word counts. */
const wholeHealthWords = new Set([
  "ms",
  "als",
  "kol",
  "ill",
  "lam",
  "dov",
  "aap",
  "hiv",
  "pain",
  "ryg",
  "rygg",
  "lever",
  "burn",
  "kol",
]);
const prepositions = new Set(["i", "fra", "pa", "hos", "ved", "in", "from", "at", "til", "to"]);
const stateVerbs = new Set(
  ["har", "has", "fik", "fikk", "lider", "suffers", "got", "er", "is", "blev", "ble", "was"].map(foldLetters),
);
const possessives = new Set([
  "min",
  "mi",
  "mit",
  "mitt",
  "mine",
  "var",
  "vart",
  "my",
  "our",
  "hans",
  "hendes",
  "hennes",
]);
const particles = new Set(["von", "van", "de", "del", "al", "el", "bin", "af", "da", "der", "den", "la"]);

const wordPattern = /\p{L}[\p{L}'’-]*\.?/gu;

function wordsOf(text: string): Word[] {
  const matches = [...text.matchAll(wordPattern)];
  return matches.map((match, i) => {
    const initial = /^\p{Lu}\.$/u.test(match[0]);
    const word = initial ? match[0] : match[0].replace(/\.$/, "");
    const end = match.index + word.length;
    const between = text.slice(end, matches[i + 1]?.index ?? text.length);
    return {
      text: word,
      folded: foldLetters(word.replace(/\.$/, "")),
      start: match.index,
      end,
      capital: /^\p{Lu}/u.test(word),
      breakAfter: !/^[ \t]*$/.test(between),
    };
  });
}

/** Words of illness that name an office, a law or a figure, not somebody's state. */
const ofOffices =
  /^(?:syge?hus|syke?hus|sygefrav|sykefrav|sygedagpengel|sygedagpenger|sygepleje|sykepleie|hospitals?|kraftplan|kreftplan|behandlings|medicinsk|stress\w*politik)/;

function isHealthWord(folded: string): boolean {
  if (ofOffices.test(folded)) return false;
  return (
    healthWords.some((stem) => (wholeHealthWords.has(stem) ? folded === stem : folded.startsWith(stem))) ||
    /(?:kraft|kreft|sygdom|sykdom|cancer|itis)/.test(folded)
  );
}

/**
 * Names of private persons, given name and surname, whose health or benefit the text tells:
 * "min kollega Birgit Mosegris har brystkræft". Not the names of towns, offices, projects,
 * researchers or ministers, nor a given name alone. Offsets are those of `text`. O(n).
 */
export function findPersonNames(text: string): PersonalDataSpan[] {
  const words = wordsOf(text);
  if (words.length < 3) return [];
  const shouted = isShouted(words);
  const health = words.map((word) => isHealthWord(word.folded));
  const anyHealth = health.some(Boolean);
  const publicTalk = words.some((word) => inPublic.has(word.folded));
  const spans: PersonalDataSpan[] = [];
  let i = 0;
  while (i < words.length) {
    const length = nameLength(words, i, shouted);
    if (length < 2) {
      i += 1;
      continue;
    }
    const first = words[i] as Word;
    const last = words[i + length - 1] as Word;
    const cue = cueBefore(words, i, 4);
    const known = givenNames.has(first.folded) || givenNames.has(first.folded.split("-")[0] ?? "");
    const born =
      /^\s?[,(]?\s?\(?(?:f\.|født|fødd|born)\s?\d?/iu.test(text.slice(last.end, last.end + 12)) ||
      /^\s?[,(]\s?\d{1,2}\s?(?:år|years)/iu.test(text.slice(last.end, last.end + 12));
    const saidIll = healthRightAfter(words, health, i + length);
    // "min søster Grace Notreal har …": whatever she has is hers to tell.
    const saidOf = first.capital && last.capital && stateVerbs.has(words[i + length]?.folded ?? "");
    // "borgeren i Lyngby Taarbæk" is a place; "fra Mette Hansen" is not.
    const place = !known && prepositions.has(words[i - 1]?.folded ?? "");
    const isPerson =
      (cue === "private" && !place && (anyHealth || born || saidOf)) ||
      (cue === "case" && (known || saidIll || born) && (anyHealth || born)) ||
      (cue === "own" && (anyHealth || born || known)) ||
      (cue === "official" && saidIll) ||
      (cue === null && known && !publicTalk && (saidIll || born || (anyHealth && first.capital && last.capital)));
    if (isPerson) {
      spans.push({ kind: "name", start: first.start, end: last.end });
      i += length;
    } else i += 1;
  }
  return spans;
}

/** Capitals say nothing where nearly every word has one. */
function isShouted(words: readonly Word[]): boolean {
  if (words.every((word) => word.text === word.text.toUpperCase())) return true;
  const long = words.filter((word) => word.text.length > 3);
  return long.length > 3 && long.filter((word) => word.capital).length > 0.7 * long.length;
}

/** How many words from `at` on make a name of given name and surname: 0 when none. */
function nameLength(words: readonly Word[], at: number, shouted: boolean): number {
  const first = words[at] as Word;
  if (notPerson.has(first.folded) || first.folded.length < 2) return 0;
  const given = givenNames.has(first.folded) || givenNames.has(first.folded.split("-")[0] ?? "");
  // Without capitals only a known given name can open a name.
  const byCapitals = first.capital && !shouted;
  if (!byCapitals && !given) return 0;
  let length = 1;
  for (let i = at + 1; i < words.length && length < 5; i += 1) {
    const word = words[i] as Word;
    if ((words[i - 1] as Word).breakAfter) break;
    if (notPerson.has(word.folded) && !(given && length >= 1 && givenNames.has(word.folded))) return 0;
    const nextCapital = words[i + 1]?.capital ?? false;
    if (particles.has(word.folded) && byCapitals && nextCapital && !word.breakAfter) length += 1;
    else if (
      byCapitals
        ? word.capital
        : !commonWords.has(word.folded) &&
          !isHealthWord(word.folded) &&
          (word.folded.length > 2 || word.text.endsWith(".")) &&
          length < 4
    )
      length += 1;
    else break;
    if (!byCapitals && length >= 2 && word.folded.length > 1 && !givenNames.has(word.folded)) break;
  }
  // In lower case a cue must say that a person follows.
  if (
    !byCapitals &&
    length >= 2 &&
    !["private", "case", "own"].includes(
      cueBefore(words, at, possessives.has(words[at - 1]?.folded ?? "") ? 2 : 1) ?? "",
    )
  )
    return 0;
  return length;
}

/** What the `reach` words before a name say of it. Possessives and small words in between are passed over. */
function cueBefore(words: readonly Word[], at: number, reach: number): "private" | "case" | "own" | "official" | null {
  for (let i = at - 1; i >= Math.max(0, at - reach); i -= 1) {
    const word = words[i] as Word;
    const pair = `${words[i - 1]?.folded ?? ""} ${word.folded}`;
    if (ownName.has(pair) || ownName.has(word.folded)) return "own";
    if (["jeg er", "i am", "im"].includes(pair) || (word.folded === "im" && i === at - 1))
      return i === at - 1 ? "own" : null;
    if (officials.has(word.folded)) return kinOf(words, i) ? "private" : "official";
    if (privateCues.has(word.folded) || privateCues.has(`${word.folded}en`)) return "private";
    if (caseOpeners.has(word.folded)) return "case";
    if (inPublic.has(word.folded)) return null;
  }
  return null;
}

/** "sønnen til sjefen, Per …": the relative is meant, not the one in office. */
function kinOf(words: readonly Word[], at: number): boolean {
  const before = [words[at - 1]?.folded ?? "", words[at - 2]?.folded ?? ""];
  return (
    (before[0] === "til" || before[0] === "of" || before[0] === "min" || before[0] === "my" || before[0] === "the") &&
    (privateCues.has(before[1] ?? "") || privateCues.has(words[at - 3]?.folded ?? ""))
  );
}

/** "… has got cancer": a health word within the next few words. */
function healthRightAfter(words: readonly Word[], health: readonly boolean[], from: number): boolean {
  for (let i = from; i < Math.min(words.length, from + 7); i += 1) if (health[i]) return true;
  return false;
}
