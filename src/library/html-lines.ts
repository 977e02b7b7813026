import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { rowText } from "./row-text.ts";
import { type LineRole, type SourceDocument, type SourceLine, visibleText, yearOf } from "./source-line.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements that hold no text of the document. */
const silent = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "head",
  "iframe",
  "object",
  "select",
  "button",
]);
/** Elements that stand around the document: menus, headers, footers. */
const around = new Set(["nav", "footer", "aside"]);
const blockElements = new Set(
  "address article blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul aside".split(
    " ",
  ),
);
const title = /^(?:\d{1,2}(?:\.\d{1,2})*\.?\s+)?\p{Lu}.{2,100}[^.,;:]$/u;

const isElement = (node: Node): node is Element => "tagName" in node;
const attribute = (element: Element, name: string) =>
  element.attrs.find((candidate) => candidate.name === name)?.value ?? null;

function children(node: Node): Node[] {
  if ("content" in node) return [];
  return "childNodes" in node ? (node.childNodes as Node[]) : [];
}

/** All text inside a node, as it reads in running text. */
function inlineText(node: Node): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (isElement(node)) {
    if (silent.has(node.tagName)) return "";
    if (node.tagName === "br") return " ";
  }
  const inner = children(node).map(inlineText).join("");
  return isElement(node) && blockElements.has(node.tagName) ? ` ${inner} ` : inner;
}

/** True when a paragraph is bold from end to end: how word processors write a heading without a style. */
function isBold(element: Element): boolean {
  const inner = children(element).filter((node) => inlineText(node).trim() !== "");
  return (
    inner.length > 0 && inner.every((node) => isElement(node) && (node.tagName === "strong" || node.tagName === "b"))
  );
}

function depthOf(text: string): number {
  const number = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s/.exec(text)?.[1];
  return number ? number.split(".").length : 4;
}

function tableRows(table: Element): string[] {
  const rows: { cells: string[]; header: boolean }[] = [];
  const visit = (node: Node) => {
    if (isElement(node) && node.tagName === "tr") {
      const cells = children(node).filter((cell): cell is Element => isElement(cell) && /^t[hd]$/.test(cell.tagName));
      rows.push({
        cells: cells.map((cell) => visibleText(inlineText(cell))),
        header: cells.length > 1 && cells.every((cell) => cell.tagName === "th"),
      });
    } else children(node).forEach(visit);
  };
  visit(table);
  const header = rows[0]?.header ? rows[0].cells : [];
  return rows
    .map((row, i) => (i === 0 && row.header ? row.cells.join(" | ") : rowText(row.cells, header)))
    .filter(Boolean);
}

/** Reads HTML with a parser that follows the standard, so that broken markup gives what a browser shows. */
export function htmlLines(html: string): SourceDocument {
  const tree = parse(html);
  const lines: SourceLine[] = [];
  const meta = new Map<string, string>();
  let titleElement: string | null = null;
  const push = (raw: string, text: string, role: LineRole, level: number | null = null) => {
    if (text) lines.push({ raw, text, page: null, level, role });
  };
  const paragraph = (text: string, role: LineRole) => {
    const visible = visibleText(text);
    push(`${visible}\n\n`, visible, role);
  };

  const walk = (node: Node, role: LineRole, depth: number): void => {
    let running = "";
    const flush = () => {
      paragraph(running, role);
      running = "";
    };
    for (const child of children(node)) {
      if (!isElement(child) || !blockElements.has(child.tagName)) {
        if (isElement(child) && children(child).some((inner) => isElement(inner) && blockElements.has(inner.tagName))) {
          flush();
          walk(child, role, depth);
        } else running += inlineText(child);
        continue;
      }
      flush();
      visitBlock(child, role, depth);
    }
    flush();
  };

  const visitBlock = (element: Element, role: LineRole, depth: number): void => {
    const { tagName } = element;
    const hidden = attribute(element, "hidden") !== null || attribute(element, "aria-hidden") === "true";
    const inside: LineRole =
      around.has(tagName) || attribute(element, "role") === "navigation" || hidden ? "boilerplate" : role;
    const text = visibleText(inlineText(element));
    const level = /^h([1-6])$/.exec(tagName)?.[1];
    if (level && inside !== "boilerplate")
      push(`${"#".repeat(Number(level))} ${text}\n\n`, text, "body", Number(level));
    else if (tagName === "table" && inside !== "boilerplate")
      for (const row of tableRows(element)) push(`${row}\n`, row, "table-row");
    else if (tagName === "ul" || tagName === "ol") {
      const first = Number(attribute(element, "start") ?? 1);
      children(element)
        .filter(isElement)
        .forEach((item, i) => {
          const nested = (part: Node) => isElement(part) && /^(?:ul|ol|table)$/.test(part.tagName);
          const own = visibleText(
            children(item)
              .filter((part) => !nested(part))
              .map(inlineText)
              .join(""),
          );
          const marked = tagName === "ol" ? `${first + i}. ${own}` : own;
          push(
            `${"  ".repeat(depth)}${tagName === "ol" ? "" : "- "}${marked}\n`,
            own && marked,
            inside === "body" ? "list-item" : inside,
          );
          for (const part of children(item)) if (isElement(part) && nested(part)) visitBlock(part, inside, depth + 1);
        });
    } else if (tagName === "p" && inside === "body" && isBold(element) && title.test(text)) {
      const own = depthOf(text);
      push(`${"#".repeat(own)} ${text}\n\n`, text, "body", own);
    } else walk(element, inside, depth);
  };

  const visit = (node: Node): void => {
    if (isElement(node) && node.tagName === "title" && titleElement === null)
      titleElement = visibleText(inlineText(node));
    if (isElement(node) && node.tagName === "meta") {
      const name = attribute(node, "name") ?? attribute(node, "property");
      if (name) meta.set(name.toLowerCase(), attribute(node, "content") ?? "");
    }
    if (isElement(node) && node.tagName === "body") walk(node, "body", 0);
    else children(node).forEach(visit);
  };
  visit(tree);
  const date =
    meta.get("article:published_time") ?? meta.get("dcterms.date") ?? meta.get("dc.date") ?? meta.get("date");
  return {
    lines,
    form: "marked",
    title: lines.find((line) => line.level === 1)?.text ?? titleElement,
    author: meta.get("author") ?? meta.get("og:site_name") ?? null,
    year: yearOf(date),
  };
}
