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

promptTimeouts();
// By URL, so that the browser compiles while it downloads and keeps the machine code for the next visit.
initialize({ wasmURL: wasmUrl, worker: false }).then(() => {
  say({ kind: "ready" });
}, fail);
