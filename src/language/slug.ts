/** ASCII slug of a heading or path: lower case, æ/ø/å spelled out, everything else a hyphen. O(n) in characters. */
export function slugify(text: string): string {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .replace(/æ/g, "ae")
      .replace(/ø/g, "oe")
      .replace(/å/g, "aa")
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "") || "afsnit"
  );
}

/** A slug of at most 60 characters, cut at a hyphen. O(n) in characters. */
export function shortSlug(text: string): string {
  const whole = slugify(text);
  if (whole.length <= 60) return whole;
  const cut = whole.slice(0, 61);
  return cut.slice(0, Math.max(cut.lastIndexOf("-"), 40)).replace(/-+$/, "");
}
