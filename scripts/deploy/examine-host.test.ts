// Against our own server, which does what is asked for; and against hosts that do not.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { writeWorker } from "#offline/site";
import { serveSite, type SiteServer } from "../site-server.ts";
import { examineHost } from "./examine-host.ts";

const folder = mkdtempSync(path.join(tmpdir(), "juggler-host-"));
const PAGE = "<!doctype html><head><title>Tea</title></head>";
let site: SiteServer;

beforeAll(async () => {
  for (const place of ["about", "_astro"]) mkdirSync(path.join(folder, place));
  for (const file of ["index.html", "404.html", "about/index.html"]) writeFileSync(path.join(folder, file), PAGE);
  writeFileSync(path.join(folder, "_astro/esbuild.1.wasm"), "wasm");
  writeFileSync(path.join(folder, "_astro/esbuild.1.wasm.br"), brotliCompressSync("wasm"));
  writeFileSync(
    path.join(folder, "_headers"),
    "/*\n  X-Content-Type-Options: nosniff\n  Content-Security-Policy: frame-ancestors 'none'\n",
  );
  await writeWorker(folder);
  writeFileSync(path.join(folder, "index.html.br"), brotliCompressSync(`${PAGE}<meta name="juggler-version">`));
  site = await serveSite(folder, 0);
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** What is not fine, where a host answers otherwise. */
async function faults(answer: (response: Response, path: string) => Response): Promise<string[]> {
  const findings = await examineHost(new URL(`${site.address}/`), async (address, init) =>
    answer(await fetch(address, init), address.pathname),
  );
  return findings.filter(({ isFine }) => !isFine).map(({ what }) => what);
}

const withHeader = (response: Response, name: string, value: string): Response => {
  const headers = new Headers(response.headers);
  headers.set(name, value);
  return new Response(response.body, { status: response.status, headers });
};

it("has nothing to say of our own server", async () => {
  expect(await faults((response) => response)).toEqual([]);
});

it.each<[string, (response: Response, path: string) => Response]>([
  [
    "The compiler is application/wasm",
    (response, at) =>
      at.endsWith(".wasm") ? withHeader(response, "content-type", "application/octet-stream") : response,
  ],
  [
    "The service worker is asked for each time",
    (response, at) => (at === "/sw.js" ? withHeader(response, "cache-control", "max-age=86400") : response),
  ],
  [
    "What has a hash for a name is kept for ever",
    (response, at) => (at.startsWith("/_astro/") ? withHeader(response, "cache-control", "max-age=600") : response),
  ],
  ["Pages arrive byte for byte", (response, at) => (at === "/about/" ? new Response("changed", response) : response)],
  [
    "What is not there is said to be so",
    (response) => (response.status === 404 ? new Response(PAGE, { headers: response.headers }) : response),
  ],
  [
    "No page of others may frame ours",
    (response, at) => (at === "/" ? withHeader(response, "content-security-policy", "") : response),
  ],
])("notices when this is not so: %s", async (what, answer) => {
  expect(await faults(answer)).toEqual([what]);
});
