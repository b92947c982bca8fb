// Serves the built site as a static host would: content types, compressed twins, caching, directory indexes, the 404 page.
// It knows nothing of how the site is built. Used by `npm start` and by the browser tests.

import { readFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import path from "node:path";
import sirv from "sirv";
import { readHeaders } from "./site-headers.ts";

export const HOST = "127.0.0.1";

export interface SiteServer {
  readonly port: number;
  /** Where the site begins, without a slash at the end. */
  readonly address: string;
  /** Stops listening and drops open connections. */
  close(): Promise<void>;
}

/**
 * Serves a folder at the wanted port or, where that is taken, at the next free one.
 * @param folder must exist; its files are listed once, so that nothing outside of it can ever be asked for
 * @param port 0 for any free port
 * @param base the path that the site was built for; outside of it there is nothing
 */
export async function serveSite(folder: string, port: number, base = "/"): Promise<SiteServer> {
  const notFound = readFileSync(path.join(folder, "404.html"));
  const headersFor = readHeaders(path.join(folder, "_headers"));
  const serveFile = sirv(folder, { etag: true, brotli: true, gzip: true, setHeaders: cacheByName });
  const server = createServer((request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const url = request.url ?? "/";
    // Several rules may name one header: each of its values counts.
    for (const [name, value] of headersFor(url.replace(/[?#].*$/u, ""))) response.appendHeader(name, value);
    const answerNotFound = (): void => {
      response
        .writeHead(404, {
          "Content-Type": "text/html;charset=utf-8",
          "Content-Length": notFound.length,
          "Cache-Control": "no-cache",
        })
        .end(notFound);
    };
    if (`${url}/` === base) {
      response.writeHead(301, { Location: base }).end();
      return;
    }
    if (!url.startsWith(base)) {
      answerNotFound();
      return;
    }
    request.url = url.slice(base.length - 1);
    serveFile(request, response, answerNotFound);
  });
  const actual = await listenFrom(server, port);
  const address = `http://${HOST}:${actual}${base.slice(0, -1)}`;
  return { port: actual, address, close: () => close(server) };
}

/** Astro puts a hash of the content into the name of everything below `_astro`; all else may change with a deploy. */
function cacheByName(response: ServerResponse, pathname: string): void {
  const hashed = pathname.startsWith("/_astro/");
  response.setHeader("Cache-Control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
}

async function listenFrom(server: Server, port: number): Promise<number> {
  try {
    return await listen(server, port);
  } catch (error) {
    const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    if (!taken || port === 65_535) throw error;
    return listenFrom(server, port + 1);
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
