/** Text that a reader does not see as text: invisible characters, encodings, reversal. All linear. */

const tagCharacters = /[\u{E0020}-\u{E007E}]/gu;
/** Flags of England, Scotland and Wales are spelt with tag characters behind a black flag. */
const flags = /\u{1F3F4}[\u{E0020}-\u{E007E}]{2,8}\u{E007F}/gu;
/** Direction overrides, which show letters in another order than they are read. */
const directionOverride = /[\u202D\u202E]/;
const zeroWidthRun = /[\u200B-\u200D\u2060-\u2064\uFEFF\u180E]{8,}/;
const variationRun = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]{4,}/u;

/** True when characters that cannot be seen carry a message: tag characters, zero-width bits, direction overrides. Stray ones from a copied page do not count. */
export function carriesInvisibleText(raw: string): boolean {
  const withoutFlags = raw.replace(flags, "");
  return (
    (withoutFlags.match(tagCharacters)?.length ?? 0) >= 3 ||
    zeroWidthRun.test(raw) ||
    variationRun.test(raw) ||
    directionOverride.test(raw)
  );
}

const base64Token = /(?<![A-Za-z0-9+/=_-])[A-Za-z0-9+/_-]{16,}={0,2}/g;
const hexToken = /(?<![0-9A-Za-z])(?:0x)?(?:[0-9a-fA-F]{2}[ :]?){10,}(?![0-9A-Za-z])/g;
const percentRun = /(?:%[0-9a-fA-F]{2}[\w.-]{0,2}){6,}/g;
const binaryRun = /(?<!\d)(?:[01]{8}\s?){4,}(?!\d)/g;

/** What encoded stretches of a text say when they decode to readable words: base64, hexadecimal, percent and binary. */
export function decodedTexts(text: string): string[] {
  const decoded: (string | null)[] = [];
  for (const [token] of text.matchAll(base64Token))
    if (/[A-Z]/.test(token) && /[a-z]/.test(token)) decoded.push(fromBase64(token));
  for (const [token] of text.matchAll(hexToken))
    decoded.push(
      fromBytes(
        token
          .replace(/^0x|[ :]/g, "")
          .match(/../g)
          ?.map((pair) => Number.parseInt(pair, 16)) ?? [],
      ),
    );
  for (const [token] of text.matchAll(binaryRun))
    decoded.push(
      fromBytes(
        token
          .replace(/\s/g, "")
          .match(/.{8}/g)
          ?.map((bits) => Number.parseInt(bits, 2)) ?? [],
      ),
    );
  for (const [token] of text.matchAll(percentRun)) decoded.push(fromPercent(token));
  return decoded.filter((words): words is string => words !== null);
}

function fromBase64(token: string): string | null {
  try {
    return fromBytes(
      [...atob(token.replaceAll("-", "+").replaceAll("_", "/").replace(/=+$/, ""))].map((character) =>
        character.charCodeAt(0),
      ),
    );
  } catch {
    return null; // not base64 after all
  }
}

function fromPercent(token: string): string | null {
  try {
    return readable(decodeURIComponent(token));
  } catch {
    return null; // a stray percent sign
  }
}

function fromBytes(bytes: readonly number[]): string | null {
  try {
    return readable(new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes)));
  } catch {
    return null; // bytes that are no text
  }
}

/** Letters and blanks, as words have them; chance bytes do not. */
function readable(text: string): string | null {
  if (text.length < 8) return null;
  const good = text.match(/[\p{L}\s.,!?'":;-]/gu)?.length ?? 0;
  return good / text.length > 0.85 ? text : null;
}

/** Each letter thirteen places on. */
export function rot13(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= "Z" ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
}

const digitLetters: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

/** "1gn0r3r d1n3 r3gl3r" with its letters; numbers and words without digits stay. */
export function lettersForDigits(text: string): string {
  return text.replace(/(?=[\p{L}\d@$!]*\p{L})(?=[\p{L}\d@$!]*[013457@$!])[\p{L}\d@$!]{2,}/gu, (word) =>
    word.replace(/[013457@$!]/g, (digit) => digitLetters[digit] ?? digit),
  );
}
