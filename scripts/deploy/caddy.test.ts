// deploy/Caddyfile in a Caddy, where this machine has one (Debian: apt-get install caddy; or CADDY names the program):
// everything that `npm run check-host` asks, and what the rules say of headers, at the root of a host and below a path.

import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { writeWorker } from "#offline/site";
import { examineHost } from "./examine-host.ts";
import { writeCaddySite } from "./write-caddy-site.ts";

const CADDY = process.env["CADDY"] ?? "caddy";
const isThere = spawnSync(CADDY, ["version"]).status === 0;
const PAGE = `<!doctype html><head><meta name="juggler-version"><title>Tea</title></head>${"<p>Tea.</p>".repeat(200)}`;
const HEADERS =
  "BASE*\n  X-Content-Type-Options: nosniff\n  Content-Security-Policy: object-src 'none'\n\n" +
  "BASE_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n\n" +
  "BASE\n  Content-Security-Policy: frame-ancestors 'none'\n";

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

async function buildSite(folder: string, base: string): Promise<void> {
  for (const place of ["about", "_astro"]) mkdirSync(path.join(folder, place), { recursive: true });
  for (const file of ["index.html", "404.html", "about/index.html"]) writeFileSync(path.join(folder, file), PAGE);
  writeFileSync(path.join(folder, "_astro/esbuild.1.wasm"), "wasm".repeat(400));
  writeFileSync(path.join(folder, "_headers"), HEADERS.replaceAll("BASE", base));
  await writeWorker(folder);
  for (const file of ["index.html", "404.html"])
    writeFileSync(path.join(folder, `${file}.br`), brotliCompressSync(PAGE));
  writeFileSync(path.join(folder, "_astro/esbuild.1.wasm.br"), brotliCompressSync("wasm".repeat(400)));
}

describe.skipIf(!isThere).each(["/", "/juggler/"])("Caddy, with the site at %s", (base) => {
  const folder = mkdtempSync(path.join(tmpdir(), "juggler-caddy-"));
  let caddy: ChildProcess;
  let origin = "";

  beforeAll(async () => {
    await buildSite(path.join(folder, "dist"), base);
    writeCaddySite(path.join(folder, "dist"), folder, base);
    const port = String(await freePort());
    origin = `http://127.0.0.1:${port}`;
    const config = path.join(import.meta.dirname, "../../deploy/Caddyfile");
    caddy = spawn(CADDY, ["run", "--config", config], {
      stdio: "ignore",
      env: {
        ...process.env,
        ADDRESS: `:${port}`,
        SITE: path.join(folder, "site"),
        RULES: path.join(folder, "rules.caddy"),
        XDG_CONFIG_HOME: folder,
        XDG_DATA_HOME: folder,
      },
    });
    await vi.waitFor(() => fetch(origin + base), { timeout: 10_000 });
  });

  afterAll(() => {
    caddy.kill();
    rmSync(folder, { recursive: true });
  });

  it("does all that is asked of a host", async () => {
    const findings = await examineHost(new URL(origin + base), fetch);
    expect(findings.filter(({ isFine }) => !isFine)).toEqual([]);
  });

  it("sends every policy that fits a path, also with the page for what is not there, and hides the rules", async () => {
    const ask = async (target: string): Promise<unknown[]> => {
      const { status, headers } = await fetch(origin + base + target);
      return [status, headers.get("content-security-policy"), headers.get("cache-control")];
    };
    expect(await ask("")).toEqual([200, "object-src 'none', frame-ancestors 'none'", "no-cache"]);
    expect(await ask("about/")).toEqual([200, "object-src 'none'", "no-cache"]);
    expect(await ask("_astro/esbuild.1.wasm")).toEqual([
      200,
      "object-src 'none'",
      "public, max-age=31536000, immutable",
    ]);
    for (const gone of ["nothing/here", "_astro/gone.js"])
      expect(await ask(gone)).toEqual([404, "object-src 'none'", "no-cache"]);
    expect((await ask("_headers"))[0]).toBe(404);
  });
});
