import type { Block } from "./blocks.ts";

/** The blocks under one heading. */
export interface Section {
  /** Headings from the outermost to this section's own; empty before the first heading. */
  readonly path: readonly string[];
  /** The headings themselves, when the section opens with them. */
  readonly headings: readonly Block[];
  readonly blocks: readonly Block[];
}

/** Length in characters that blocks have as passage text. */
export function textLength(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length + 2, 0);
}

/** Cuts a document at its headings. A heading right below another opens the same section, one level deeper. */
export function findSections(blocks: readonly Block[]): Section[] {
  interface Open {
    path: readonly string[];
    readonly headings: Block[];
    readonly blocks: Block[];
  }
  const sections: Open[] = [];
  let trail: Block[] = [];
  for (const block of blocks) {
    const current = sections.at(-1);
    if (block.kind === "heading") {
      trail = [...trail.filter((outer) => outer.level < block.level), block];
      const path = trail.map((heading) => heading.text);
      if (current && current.blocks.length === 0) {
        current.path = path;
        current.headings.push(block);
      } else sections.push({ path, headings: [block], blocks: [] });
    } else if (current) current.blocks.push(block);
    else sections.push({ path: [], headings: [], blocks: [block] });
  }
  return sections;
}

const startsWith = (path: readonly string[], beginning: readonly string[]) =>
  beginning.every((heading, i) => path[i] === heading);

/**
 * Puts sections that are too small to stand alone together with the next one under the same parent,
 * as long as both fit into one passage. The second heading then stands in the text, as a paragraph.
 */
export function joinTinySections(sections: readonly Section[], tiny: number, maximum: number): Section[] {
  const joined: Section[] = [];
  for (const section of sections) {
    const last = joined.at(-1);
    if (last) {
      const parent = last.path.slice(0, -1);
      const related =
        startsWith(section.path, last.path) ||
        (section.path.length >= last.path.length && startsWith(section.path, parent));
      const [a, b] = [textLength(last.blocks), textLength([...section.headings, ...section.blocks])];
      if (related && Math.min(a, b) < tiny && a + b <= maximum) {
        joined[joined.length - 1] = { ...last, blocks: [...last.blocks, ...section.headings, ...section.blocks] };
        continue;
      }
    }
    joined.push(section);
  }
  return joined;
}
