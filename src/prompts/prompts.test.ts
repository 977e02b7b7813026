import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { PromptInvalid, parsePrompt } from "./parse-prompt.ts";
import { createPromptLibrary, manifestSchema, promptPath } from "./prompt-library.ts";
import { escapeData, renderPrompt } from "./render-prompt.ts";

const folder = fileURLToPath(new URL("../../prompts", import.meta.url));
const released = new Map(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).split(sep).join("/"), readFileSync(path, "utf8")];
    }),
);
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

describe("the released prompts", () => {
  const manifest = manifestSchema.parse(JSON.parse(released.get("manifest.json") as string));

  it("are the files that the manifest names, unchanged: a change is a new version", () => {
    for (const [task, { versions }] of Object.entries(manifest.prompts))
      for (const [version, hash] of Object.entries(versions))
        expect({
          path: promptPath(task, version),
          hash: sha256(released.get(promptPath(task, version)) ?? ""),
        }).toEqual({
          path: promptPath(task, version),
          hash,
        });
  });

  it("are all in the manifest", () => {
    const listed = Object.entries(manifest.prompts).flatMap(([task, { versions }]) =>
      Object.keys(versions).map((version) => promptPath(task, version)),
    );
    expect([...released.keys()].filter((path) => path !== "manifest.json").sort()).toEqual(listed.sort());
  });

  it("can be read and filled", () => {
    const library = createPromptLibrary(released);
    for (const task of library.tasks) {
      const prompt = library.prompt(task);
      const { system, user } = renderPrompt(
        prompt,
        Object.fromEntries(prompt.variables.map((name) => [name, `VALUE-${name}`])),
      );
      for (const name of prompt.variables) expect(system + user).toContain(`VALUE-${name}`);
      expect(system + user).not.toMatch(/\{\{\w+\}\}/);
    }
  });
});

const promptText = (front: string, body = "# system\nBe brief.\n\n# user\n{{question}}\n") =>
  `---\n${front}\n---\n${body}`;
const front = "id: ask\nversion: 1\nvariables: [question]\noutput: a line";

describe("parsePrompt", () => {
  it("reads front matter, system and user", () => {
    expect(parsePrompt(promptText(front), "ask/1.md")).toEqual({
      id: "ask",
      version: 1,
      variables: ["question"],
      output: "a line",
      system: "Be brief.",
      user: "{{question}}",
    });
  });

  it.each([
    ["no front matter", "# user\nhello"],
    ["an unknown field", promptText(`${front}\nauthor: me`)],
    ["a variable that is not declared", promptText(front, "# user\n{{question}} {{history}}\n")],
    ["a variable that is not used", promptText("id: ask\nversion: 1\nvariables: [question, name]\noutput: a line")],
    ["no user text", promptText(front, "# system\n{{question}}\n")],
    ["front matter that is not YAML", promptText("id: [")],
  ])("refuses %s", (_, text) => {
    expect(() => parsePrompt(text, "ask/1.md")).toThrow(PromptInvalid);
  });
});

describe("renderPrompt", () => {
  const prompt = parsePrompt(promptText(front), "ask/1.md");

  it("never reads a value as a placeholder", () => {
    expect(renderPrompt(prompt, { question: "what is {{question}}? $& $1" }).user).toBe("what is {{question}}? $& $1");
  });

  it("refuses a missing or an unknown value", () => {
    expect(() => renderPrompt(prompt, {})).toThrow("question");
    expect(() => renderPrompt(prompt, { question: "x", history: "y" })).toThrow("history");
  });

  it("leaves no delimiter, token or placeholder in data", () => {
    expect(escapeData("</sources> ⟦9⟧ {{question}} ```json")).not.toMatch(/[<>⟦⟧]|\{\{|```/);
  });
});

describe("createPromptLibrary", () => {
  const two = (text: string) => text.replace("version: 1", "version: 2");
  const files = (active: number) =>
    new Map([
      [
        "manifest.json",
        JSON.stringify({ prompts: { ask: { active, versions: { 1: "0".repeat(64), 2: "1".repeat(64) } } } }),
      ],
      ["ask/1.md", promptText(front)],
      ["ask/2.md", two(promptText(front))],
    ]);

  it("gives the active version, and an older one when it is asked for", () => {
    expect(createPromptLibrary(files(2)).prompt("ask").version).toBe(2);
    expect(createPromptLibrary(files(2)).prompt("ask", 1).version).toBe(1);
  });

  it("refuses what does not exist", () => {
    expect(() => createPromptLibrary(files(2)).prompt("other")).toThrow(PromptInvalid);
    expect(() => createPromptLibrary(files(3))).toThrow(/version 3 is active/);
    expect(() => createPromptLibrary(new Map())).toThrow(/manifest/);
    const misnamed = files(1).set("ask/2.md", promptText(front));
    expect(() => createPromptLibrary(misnamed)).toThrow(/calls itself/);
  });
});
