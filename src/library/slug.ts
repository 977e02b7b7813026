/** ASCII slug, at most 60 characters, cut at a hyphen: lower case, æ/ø/å spelled out, everything else a hyphen. */
export function slug(text: string): string {
  const whole = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/æ/g, "ae")
    .replace(/ø/g, "oe")
    .replace(/å/g, "aa")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (whole.length <= 60) return whole || "afsnit";
  const cut = whole.slice(0, 61);
  return cut.slice(0, Math.max(cut.lastIndexOf("-"), 40)).replace(/-+$/, "");
}
