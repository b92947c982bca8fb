/// <reference types="vite/client" />
// Fetches what is large of the compiler into the browser's cache, ahead of its worker. It starts nothing: what compiles
// the compiler's own code holds a processor for seconds, and would hold up a run that needs no compiler.

import wasmUrl from "esbuild-wasm/esbuild.wasm?url";

/** Harmless to call often. Where a browser cannot fetch ahead, the worker fetches it. */
export function prefetchCompiler(): void {
  if (document.head.querySelector(`link[href="${wasmUrl}"]`) !== null) return;
  const link = document.createElement("link");
  link.rel = "prefetch";
  link.as = "fetch";
  link.crossOrigin = "anonymous";
  link.href = wasmUrl;
  document.head.append(link);
}
