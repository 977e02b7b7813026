import { preparedWords } from "../prepare-text.ts";
import { wordFamilies } from "./word-families.ts";

/** How many places the weights have for features; a feature's hash tells its place. */
export const featurePlaces = 1 << 14;

/** Longer questions are judged by their start and their end. */
const judgedWords = 120;
/** What a feature of each kind counts beside a whole word. */
const share = { word: 1, pair: 1, apart: 0.7, part: 0.5, family: 1 } as const;
const partLengths = [3, 4, 5] as const;
const shortestWithParts = 4;

/** FNV-1a with a last stir, so that neighbouring words do not fall on neighbouring places. */
function placeOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) & (featurePlaces - 1);
}

/**
 * What a linear model sees of a prepared text: words, pairs of neighbours, pairs with a word
 * between, and parts of words, so that endings and misspellings still meet. Numbers are one word.
 * Places and shares with a length of one together; pure, O(n).
 */
export function textFeatures(prepared: string): ReadonlyMap<number, number> {
  const all = preparedWords(prepared).map((word) => (/^\d/.test(word) ? "#" : word));
  const words = all.length > judgedWords ? [...all.slice(0, judgedWords / 2), ...all.slice(-judgedWords / 2)] : all;
  const features = new Map<number, number>();
  const add = (feature: string, value: number) => {
    const place = placeOf(feature);
    if ((features.get(place) ?? 0) < value) features.set(place, value);
  };
  const from = (at: number) => words[at] ?? (at < 0 ? "^" : "$");
  words.forEach((word, at) => {
    add(`w ${word}`, share.word);
    add(`p ${from(at - 1)} ${word}`, share.pair);
    if (at > 1) add(`a ${from(at - 2)} ${word}`, share.apart);
    if (word.length >= shortestWithParts) {
      const marked = `<${word}>`;
      for (const length of partLengths)
        for (let start = 0; start + length <= marked.length; start++)
          add(`c${marked.slice(start, start + length)}`, share.part);
    }
  });
  if (words.length) add(`p ${from(words.length - 1)} $`, share.pair);
  for (const family of wordFamilies(prepared)) add(`f ${family}`, share.family);
  const size = Math.hypot(...features.values()) || 1;
  for (const [place, value] of features) features.set(place, value / size);
  return features;
}
