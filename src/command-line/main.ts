// The command line's one path: read the arguments and the file, attempt, print. What is printed is `report.ts`'s.

import { readFile } from "node:fs/promises";
import path from "node:path";
import { attemptRun } from "#attempt";
import { createNodeCompiler } from "#compiler/node";
import { createProcessSandbox } from "#sandbox/node";
import { HELP, parseArguments } from "./arguments.ts";
import type { Arguments, SnippetArguments } from "./arguments.ts";
import { reportAttempt } from "./report.ts";
import type { Piece } from "./report.ts";

const WRONG_USAGE = 64;
const BUG = 70;

/** Gives the exit status. Never rejects. */
export async function main(args: readonly string[]): Promise<number> {
  // Whoever reads may go away (`… | head -1`); the run and its exit status are the same.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  try {
    return await obey(parseArguments(args));
  } catch (error) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    await write({ stream: "err", text: `This is a bug in Juggler, not in your code.\n${what}\n` });
    return BUG;
  }
}

async function obey(parsed: Arguments): Promise<number> {
  switch (parsed.kind) {
    case "run":
      return runSnippet(parsed);
    case "help":
      await write({ stream: "out", text: HELP });
      return 0;
    case "wrong":
      await write({ stream: "err", text: `${parsed.message}\n\n${HELP}` });
      return WRONG_USAGE;
  }
}

async function runSnippet({ file, rules, seed, settings, json }: SnippetArguments): Promise<number> {
  const source = await readSource(file);
  if (source === undefined) {
    await write({ stream: "err", text: `${file} cannot be read. Is the path right? It starts where you are.\n` });
    return WRONG_USAGE;
  }
  const sandbox = createProcessSandbox();
  const options = { file: path.basename(file), rules, seed, ...settings };
  const attempt = attemptRun({ compiler: createNodeCompiler(), sandbox }, source, options);
  // Meanwhile, for the two take about as long as each other.
  const [result] = await Promise.all([attempt, sandbox.warm()]);
  sandbox.dispose();
  const { pieces, status } = reportAttempt(result, { file, source }, json);
  for (const piece of pieces) await write(piece);
  return status;
}

/** npm runs scripts in the package's folder, and says in `INIT_CWD` where the user is. */
async function readSource(file: string): Promise<string | undefined> {
  try {
    return await readFile(path.resolve(process.env["INIT_CWD"] ?? process.cwd(), file), "utf8");
  } catch {
    return undefined;
  }
}

/** Resolves when the text has been handed over: a pipe takes large output in parts. */
function write({ stream, text }: Piece): Promise<void> {
  const target = stream === "out" ? process.stdout : process.stderr;
  return new Promise((resolve) => {
    target.write(text, () => {
      resolve();
    });
  });
}
