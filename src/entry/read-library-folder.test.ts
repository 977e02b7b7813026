import { mkdir, mkdtemp, open, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFolderCache } from "../adapters/documents/folder-cache.ts";
import { type LibraryProgress, readLibraryFolder } from "./read-library-folder.ts";

/** A PDF of one page a list entry, one line a string; `encrypted` asks for a password nobody has. */
function pdf(pages: readonly (readonly string[])[], encrypted = false): Uint8Array {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ];
  for (const [i, lines] of pages.entries()) {
    const content = `BT /F1 11 Tf 14 TL 60 780 Td ${lines.map((line) => `(${line}) Tj T*`).join(" ")} ET`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
    );
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  if (encrypted)
    objects.push(`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${"ab".repeat(32)}> /U <${"cd".repeat(32)}> >>`);
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const security = encrypted ? ` /Encrypt ${objects.length} 0 R /ID [<${"ef".repeat(16)}> <${"ef".repeat(16)}>]` : "";
  const trailer = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${security} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + trailer, "latin1");
}

/** A zip archive without compression. */
function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const data = Buffer.from(text);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(data.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const header = Buffer.concat([Buffer.from("PK\x03\x04"), fields, Buffer.from(name), data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), fields, tail, Buffer.from(name)]));
    local.push(header);
    offset += header.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  end.writeUInt16LE(local.length, 8);
  end.writeUInt16LE(local.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

function docx(paragraphs: readonly { text: string; style?: string }[]): Uint8Array {
  const body = paragraphs
    .map(
      ({ text, style }) =>
        `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ""}<w:r><w:t>${text}</w:t></w:r></w:p>`,
    )
    .join("");
  const styles = '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>';
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  return zip({
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/_rels/document.xml.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    "word/styles.xml": `<w:styles ${w}>${styles}</w:styles>`,
    "word/document.xml": `<w:document ${w}><w:body>${body}</w:body></w:document>`,
  });
}

describe("reading a library folder", () => {
  let folder: string;
  let cacheFolder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "library-"));
    cacheFolder = join(folder, ".cache");
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const write = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);

  it("reads every format, in subfolders too, and gives each document its own id", async () => {
    await mkdir(join(folder, "regler/gamle"), { recursive: true });
    await write(
      "a.pdf",
      pdf([
        ["Vejledning om sygefrav\\346r", "Du skal melde dig syg f\\370rste dag."],
        ["Planen skrives senest i uge fire."],
      ]),
    );
    await write(
      "regler/b.docx",
      docx([{ text: "Klagefrister", style: "Heading1" }, { text: "Klag inden fire uger." }]),
    );
    await write("regler/gamle/b.html", "<h1>Fleksjob</h1><p>Du kan få et fleksjob.</p>");
    await write("regler-b.md", "# Revalidering\n\nDu kan få revalidering.\n");
    await write("d.txt", Buffer.from("Kommunen følger op på sygemeldinger.\n", "latin1"));
    const { documents, skipped } = await readLibraryFolder(folder);
    expect(skipped).toEqual([]);
    const texts = Object.fromEntries(
      documents.map(({ summary, passages }) => [summary.id, passages.map((passage) => passage.text).join("\n")]),
    );
    expect(texts["lib-a"]).toContain("melde dig syg første dag.");
    expect(texts["lib-a"]).toContain("Planen skrives");
    expect(texts["lib-d"]).toBe("Kommunen følger op på sygemeldinger.");
    expect(new Set(Object.keys(texts)).size).toBe(5);
    const word = documents.find(({ summary }) => summary.title === "Klagefrister");
    expect(word?.passages[0]).toMatchObject({ headings: ["Klagefrister"], text: "Klag inden fire uger." });
    expect(documents[0]?.passages[0]?.page).toBe(1);
  });

  it("names what it cannot read, with the reason, and reads the rest", async () => {
    await write("broken.pdf", "%PDF-1.4 and then nothing");
    await write("locked.pdf", pdf([["hemmeligt"]], true));
    await write("locked.docx", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]));
    await write("broken.docx", "PK nothing");
    await write("empty.txt", "");
    await write("blank.md", "  \n\n");
    await write("scan.pdf", pdf([[]]));
    await write("table.xlsx", "x");
    await write("good.txt", "Det her kan læses.");
    const file = await open(join(folder, "huge.txt"), "w");
    await file.truncate(51 * 1024 * 1024);
    await file.close();
    const { documents, skipped } = await readLibraryFolder(folder);
    expect(documents.map(({ summary }) => summary.id)).toEqual(["lib-good"]);
    const reasons = Object.fromEntries(skipped.map(({ path, reason }) => [path, reason.split(":")[0]]));
    expect(reasons).toEqual({
      "blank.md": "empty",
      "broken.docx": "broken",
      "broken.pdf": "broken",
      "empty.txt": "empty",
      "huge.txt": "huge",
      "locked.docx": "encrypted",
      "locked.pdf": "encrypted",
      "scan.pdf": "empty",
      "table.xlsx": "unknown",
    });
  });

  it("reads only what changed the second time, and makes damaged cache files anew", async () => {
    const cache = createFolderCache(cacheFolder);
    const read = async () => {
      const seen: LibraryProgress[] = [];
      const library = await readLibraryFolder(folder, { cache, progress: (progress) => seen.push(progress) });
      return { library, last: seen.at(-1) as LibraryProgress };
    };
    await write("a.txt", "Den første tekst.");
    await write("b.txt", "Den anden tekst.");
    const first = await read();
    expect(first.last).toMatchObject({ done: 2, of: 2, path: "b.txt", passages: 2, unchanged: 0 });

    await write("b.txt", "Den anden tekst er ny.");
    await utimes(join(folder, "a.txt"), new Date(), new Date());
    const second = await read();
    expect(second.last.unchanged).toBe(1);
    expect(second.library.documents[0]).toEqual(first.library.documents[0]);
    expect(second.library.documents[1]?.passages[0]?.text).toBe("Den anden tekst er ny.");

    for (const name of await readdir(cacheFolder)) await writeFile(join(cacheFolder, name), '[{"passageId"');
    const third = await read();
    expect(third.last.unchanged).toBe(0);
    expect(third.library).toEqual(second.library);
  });

  it("gives two paths with the same slug two ids", async () => {
    await write("a b.txt", "En tekst.");
    await write("a-b.txt", "En anden tekst.");
    const { documents } = await readLibraryFolder(folder);
    expect(new Set(documents.flatMap(({ passages }) => passages.map((passage) => passage.passageId))).size).toBe(2);
  });

  it("throws only when there is no folder", async () => {
    await expect(readLibraryFolder(join(folder, "nowhere"))).rejects.toThrow();
  });
});
