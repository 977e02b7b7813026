/** A canonical reference as people write it: `§7a.1.3` becomes "§ 7 a, stk. 1, nr. 3". */
export function sectionName(canonical: string, paragraphMark: string, itemMark: string): string {
  const [section = "", paragraph = "", item = ""] = canonical.split(".");
  const number = section.slice(1).replace(/(?<=\d)(?=\p{L})/u, " ");
  return `§ ${number}${paragraph && paragraphMark + paragraph}${item && itemMark + item}`;
}
