// A page of the built site with its sandbox at hand: programs go in as source text, recordings come out. They run in
// the site's own frame, with its own prelude.

import { expect, type Page } from "@playwright/test";
import { build } from "esbuild";
import { createNodeCompiler } from "#compiler/node";
import { recordingFromJson, type Recording, type Rules } from "#recording";
import type { RunRequest } from "#sandbox";
import type { Ran } from "./page-script.ts";

/** Any page of the site will do. */
const HOST = "/about/";
export const SCRIPT = "/sandbox-under-test.js";
const LONGEST_GAP_MS = 500;

const compiler = createNodeCompiler();

export interface Run extends Ran {
  readonly recording: Recording;
  readonly lines: readonly string[];
}

export interface RunChoice {
  readonly rules?: Rules;
  readonly stopAfterMs?: number;
}

export class SandboxPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** @param inShell whether the runner's frame comes in a shell, as where a service worker answers for the page */
  async open({ inShell = false }: { readonly inShell?: boolean } = {}): Promise<void> {
    const body = await pageScript();
    await this.page.route(`**${SCRIPT}`, (route) => route.fulfill({ body, contentType: "text/javascript" }));
    await this.page.goto(inShell ? `${HOST}#shell` : HOST);
    await this.page.addScriptTag({ url: SCRIPT });
  }

  /** Runs a program; the page must stay responsive meanwhile, whatever the program does. */
  async run(source: string, { rules = "asyncio", stopAfterMs }: RunChoice = {}): Promise<Run> {
    const request = await requestFor(source, rules);
    const ran = await this.page.evaluate(({ request, stopAfterMs }) => window.sandboxInPage.run(request, stopAfterMs), {
      request,
      stopAfterMs: stopAfterMs ?? null,
    });
    expect(ran.longestGapMs).toBeLessThan(LONGEST_GAP_MS);
    const recording = readRecording(ran.json);
    return { ...ran, recording, lines: recording.output.map(({ text }) => text) };
  }

  /** The last of the three things that each hostile program must leave behind. */
  async expectNextRunToWork(): Promise<void> {
    const { recording, lines } = await this.run('console.log("the next run");');
    expect(recording.outcome).toEqual({ kind: "finished" });
    expect(lines).toEqual(["the next run"]);
  }
}

export async function requestFor(source: string, rules: Rules): Promise<RunRequest> {
  const compiled = await compiler.compile(source, { file: "program.ts", rules });
  if (compiled.kind === "not-compiled") throw new Error(compiled.diagnostics[0]?.message);
  return { program: compiled.program, seed: 1 };
}

function readRecording(json: string): Recording {
  const read = recordingFromJson(json);
  if (read.kind === "malformed") throw new Error(read.why);
  return read.value;
}

let script: Promise<string> | undefined;

/** A classic script that puts `sandboxInPage` into a page. */
export function pageScript(): Promise<string> {
  script ??= build({
    absWorkingDir: process.cwd(),
    entryPoints: ["e2e/sandbox/page-script.ts"],
    bundle: true,
    write: false,
    format: "iife",
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? "");
  return script;
}
