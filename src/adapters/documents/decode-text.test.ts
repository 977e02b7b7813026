import { describe, expect, it } from "vitest";
import { decodeHtml, decodeText } from "./decode-text.ts";

const text = "Sygedagpenge på ærø – få rådgivning";
const latin1 = Uint8Array.from([...text.replace("–", "-")].map((character) => character.charCodeAt(0)));

describe("the encoding of a file", () => {
  it("is UTF-8 when it can be", () => {
    expect(decodeText(new TextEncoder().encode(text))).toBe(text);
  });

  it("is latin-1 when it is no UTF-8", () => {
    expect(decodeText(latin1)).toBe(text.replace("–", "-"));
  });

  it("is UTF-16 when the byte order mark says so", () => {
    expect(decodeText(new Uint8Array([0xff, 0xfe, ...Buffer.from(text, "utf16le")]))).toBe(`\uFEFF${text}`);
  });

  it("is what an HTML file says, unless that is wrong", () => {
    const head = [...'<meta charset="iso-8859-1">'].map((character) => character.charCodeAt(0));
    expect(decodeHtml(Uint8Array.from([...head, ...latin1]))).toContain("ærø");
    expect(decodeHtml(new TextEncoder().encode(`<meta charset="no-such-thing">${text}`))).toContain("ærø");
  });
});
