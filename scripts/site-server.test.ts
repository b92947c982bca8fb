import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HOST, serveSite, type SiteServer } from "./site-server.ts";

const folder = mkdtempSync(path.join(tmpdir(), "juggler-site-"));
const files: Readonly<Record<string, string | Buffer>> = {
  "site/index.html": "home",
  "site/404.html": "lost",
  "site/_headers":
    "/*\n  X-Content-Type-Options: nosniff\n  Content-Security-Policy: object-src 'none'\n\n" +
    "/lessons/*\n  Content-Security-Policy: frame-ancestors 'none'\n",
  "site/lessons/gather/index.html": "gather",
  "site/embed/index.html": "embed",
  "site/runner/frame.html": "runner",
  "site/_astro/esbuild.4f2a.wasm": "wasm",
  "site/_astro/esbuild.4f2a.wasm.br": brotliCompressSync("wasm"),
  "site/_astro/esbuild.4f2a.wasm.gz": gzipSync("wasm"),
  "site/_astro/page.9c1d.js": "script",
  "site/pagefind/pagefind.js": "search",
  "secret.txt": "secret",
};

let site: SiteServer;

beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  site = await serveSite(path.join(folder, "site"), 0);
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Sends a path as it is; `fetch` would tidy it up first. */
function askRaw(target: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(site.port, HOST);
    socket.on("data", (chunk) => (answer += chunk.toString()));
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
    socket.write(`GET ${target} HTTP/1.1\r\nHost: ${HOST}\r\nConnection: close\r\n\r\n`);
  });
}

describe("serveSite", () => {
  it.each([
    ["/", "home", "text/html;charset=utf-8", "no-cache"],
    ["/lessons/gather/", "gather", "text/html;charset=utf-8", "no-cache"],
    ["/pagefind/pagefind.js", "search", "text/javascript", "no-cache"],
    ["/_astro/page.9c1d.js", "script", "text/javascript", "public, max-age=31536000, immutable"],
    ["/_astro/esbuild.4f2a.wasm", "wasm", "application/wasm", "public, max-age=31536000, immutable"],
  ])("serves %s", async (target, text, type, caching) => {
    const response = await fetch(site.address + target);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(type);
    expect(response.headers.get("cache-control")).toBe(caching);
    expect(await response.text()).toBe(text);
  });

  it.each([
    ["br, gzip", "br"],
    ["gzip", "gzip"],
    ["identity", null],
  ])("answers who understands %s with a twin made for it, and tells caches so", async (accepted, encoding) => {
    const response = await fetch(`${site.address}/_astro/esbuild.4f2a.wasm`, {
      headers: { "Accept-Encoding": accepted },
    });
    expect(response.headers.get("content-encoding")).toBe(encoding);
    expect(response.headers.get("vary")).toBe("Accept-Encoding");
    expect(response.headers.get("content-type")).toBe("application/wasm");
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(await response.text()).toBe("wasm");
  });

  it.each(["/nowhere", "/lessons/", "/_astro/gone.js"])("answers %s with the 404 page", async (target) => {
    const response = await fetch(site.address + target);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("text/html;charset=utf-8");
    expect(await response.text()).toBe("lost");
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/lessons/../../secret.txt",
    "/%",
    "//etc/passwd",
  ])("does not leave its folder for %s", async (target) => {
    expect(await askRaw(target)).toMatch(/^HTTP\/1\.1 404 [^]*lost$/);
  });

  it("sends what the site's own file tells hosts to send, all of what fits a path", async () => {
    const headersOf = async (target: string): Promise<(string | null)[]> => {
      const { headers } = await fetch(site.address + target);
      return [headers.get("x-content-type-options"), headers.get("content-security-policy")];
    };
    expect(await headersOf("/lessons/gather/?a=/embed/")).toEqual([
      "nosniff",
      "object-src 'none', frame-ancestors 'none'",
    ]);
    expect(await headersOf("/embed/")).toEqual(["nosniff", "object-src 'none'"]);
  });

  it("serves a site below a path, and nothing beside it", async () => {
    const below = await serveSite(path.join(folder, "site"), 0, "/a/b/");
    const ask = async (target: string): Promise<string> =>
      (await fetch(`http://${HOST}:${below.port}${target}`)).text();
    expect(below.address).toBe(`http://${HOST}:${below.port}/a/b`);
    expect(await ask("/a/b/")).toBe("home");
    expect(await ask("/a/b")).toBe("home");
    expect(await ask("/a/b/lessons/gather/?x")).toBe("gather");
    for (const target of ["/", "/a/", "/a/bc/", "/lessons/gather/", "/a/b/lessons/"])
      expect(await ask(target)).toBe("lost");
    await below.close();
  });

  it("only reads", async () => {
    const response = await fetch(site.address, { method: "POST", body: "x" });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD");
  });

  it("goes on to the next free port", async () => {
    const second = await serveSite(path.join(folder, "site"), site.port);
    expect(second.port).toBeGreaterThan(site.port);
    expect(await (await fetch(second.address)).text()).toBe("home");
    await second.close();
  });

  it("stops at once, also while somebody is in the middle of asking", async () => {
    const other = await serveSite(path.join(folder, "site"), 0);
    const socket = connect(other.port, HOST);
    await once(socket, "connect");
    socket.write("GET / HTTP/1.1\r\n");
    await fetch(other.address);
    const dropped = once(socket, "close");
    await other.close();
    await dropped;
    await expect(fetch(other.address)).rejects.toThrow("fetch failed");
  });
});
