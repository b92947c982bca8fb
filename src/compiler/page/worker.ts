/// <reference types="vite/client" />
// The compiler's worker in the page: esbuild-wasm and everything that must not hold the page up. It never runs what
// it compiles. The page replaces it when it fails or hangs.

import { initialize, transform } from "esbuild-wasm/esm/browser.js";
import wasmUrl from "esbuild-wasm/esbuild.wasm?url";
import { compileWith } from "../compile.ts";
import { transformWith } from "../lower.ts";
import { parseRequest, type CompileRequest, type WorkerMessage } from "./messages.ts";
import { promptTimeouts } from "./prompt-timeouts.ts";

const reach = transformWith({ transform });

function say(message: WorkerMessage): void {
  self.postMessage(message);
}

function fail(reason: unknown): void {
  say({ kind: "failed", reason: String(reason) });
}

async function answer({ id, source, options }: CompileRequest): Promise<void> {
  say({ kind: "result", id, result: await compileWith(reach, source, options) });
}

self.addEventListener("message", (event) => {
  const request = parseRequest(event.data);
  if (request) answer(request).catch(fail);
});

/** Rejects where it cannot be had, or something else came in its place. */
async function fetchEsbuild(): Promise<WebAssembly.Module> {
  const response = await fetch(wasmUrl);
  if (!response.ok) throw new Error(`${wasmUrl}: ${String(response.status)}`);
  say({ kind: "coming" });
  const isNamed = response.headers.get("Content-Type")?.startsWith("application/wasm") === true;
  // From the response, so that the browser compiles while it downloads and keeps the machine code for the next visit.
  return isNamed ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}

async function begin(): Promise<void> {
  await initialize({ wasmModule: await fetchEsbuild(), worker: false });
  say({ kind: "ready" });
}

promptTimeouts();
begin().catch(fail);
