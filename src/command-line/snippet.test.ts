// The contract of `npm run --silent snippet`, kept by the real process: streams, exit status, paths.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { recordingFromJson } from "#recording";

const ROOT = path.resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(path.join(os.tmpdir(), "snippet-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as npm would: in the package's folder, for a user who is in `folder`. */
function run(command: string, args: readonly string[]): Promise<Ended> {
  const child = spawn(command, args, { cwd: ROOT, env: { ...process.env, INIT_CWD: folder } });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      resolve({ status, out, err });
    });
  });
}

function snippet(source: string, ...options: string[]): Promise<Ended> {
  writeFileSync(path.join(folder, "program.ts"), source);
  return run(process.execPath, ["src/command-line/snippet.ts", "program.ts", ...options]);
}

const BREAKFAST = `import asyncio from "asyncio";
async function brew(name: string, seconds: number): Promise<void> {
  console.log(name, "on");
  await asyncio.sleep(seconds);
  console.error(name, "ready");
}
async function main() {
  await asyncio.gather(brew("coffee", 2), brew("tea", 0.5));
}
asyncio.run(main());
`;

describe("the snippet command", () => {
  it("prints what the program prints, and the time on the error stream", async () => {
    expect(await snippet(BREAKFAST)).toEqual({
      status: 0,
      out: "coffee on\ntea on\n",
      err: "tea ready\ncoffee ready\nfinished in 2.000 s\n",
    });
  });

  it("prints the recording as JSON", async () => {
    const { status, out, err } = await snippet(BREAKFAST, "--json", "--seed", "42");
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(recordingFromJson(out)).toMatchObject({ kind: "valid", value: { elapsed: 2, seed: 42 } });
  });

  it("fails with the error and the learner's lines", async () => {
    const source = `import asyncio from "asyncio";
class Burnt extends Error {
  override name = "Burnt";
}
function check(seconds: number): void {
  if (seconds > 1) throw new Burnt(\`after \${seconds} s\`);
}
async function main() {
  await asyncio.sleep(2);
  check(2);
}
asyncio.run(main());
`;
    const { status, err } = await snippet(source);
    expect(status).toBe(1);
    expect(err.split("\n").slice(0, 3)).toEqual([
      "Burnt: after 2 s",
      "    at check (program.ts:6:26)",
      "        if (seconds > 1) throw new Burnt(`after ${seconds} s`);",
    ]);
    expect(err).toContain("program.ts:10:3)\n        check(2);");
  });

  it("says where a program does not compile", async () => {
    const { status, out, err } = await snippet("const x = 1;\nconst = 2;\n");
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(/^program\.ts:2:7: \S/u);
  });

  it("says which limit stopped a program", async () => {
    const endless =
      'import asyncio from "asyncio";\nasyncio.run((async () => { for (;;) await asyncio.sleep(60); })());\n';
    const { status, err } = await snippet(endless);
    expect(status).toBe(3);
    expect(err).toContain("24 h");
  });

  it("hands over large output whole, through a pipe", async () => {
    const { out } = await snippet('for (let i = 0; i < 2000; i += 1) console.log("line", i, "x".repeat(100));\n');
    const lines = out.split("\n");
    expect(lines).toHaveLength(2001);
    expect(lines[1999]).toBe(`line 1999 ${"x".repeat(100)}`);
  });

  it.each([
    [["missing.ts"], "missing.ts cannot be read."],
    [["program.ts", "--rules", "python"], "--rules is one of asyncio, javascript"],
  ])("refuses %j", async (args, message) => {
    const { status, out, err } = await run(process.execPath, ["src/command-line/snippet.ts", ...args]);
    expect({ status, out }).toEqual({ status: 64, out: "" });
    expect(err).toContain(message);
  });

  it("is a script of the package", async () => {
    writeFileSync(path.join(folder, "short.ts"), 'console.log("hello");\n');
    const npm = ["run", "--silent", "snippet", "--", path.join(folder, "short.ts")];
    expect(await run("npm", npm)).toEqual({ status: 0, out: "hello\n", err: "finished in 0.000 s\n" });
  });
});
