// Nothing is requested from any other host. Every request that is not for the site itself goes to a proxy of ours,
// which counts it: this also covers workers, frames and prefetching, which a page's own events may miss.

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { test as base, expect, type Page } from "@playwright/test";
import { LESSON, SnippetRegion } from "./snippet-region.ts";

/** What Chromium asks by itself, of any site with a field to type into; a page has no part in it. */
const BROWSERS_OWN = ["content-autofill.googleapis.com:443"];

/** A page behind the proxy, and the addresses that were asked for elsewhere. */
const test = base.extend<{ watched: { readonly page: Page; readonly foreign: string[] } }>({
  watched: async ({ browser, baseURL }, use) => {
    const foreign: string[] = [];
    const proxy = await startProxy(foreign);
    const { port } = proxy.address() as AddressInfo;
    const context = await browser.newContext({
      ...(baseURL === undefined ? {} : { baseURL }),
      proxy: { server: `http://127.0.0.1:${port}`, bypass: "127.0.0.1" },
    });
    await use({ page: await context.newPage(), foreign });
    await context.close();
    proxy.close();
  },
});

function startProxy(foreign: string[]): Promise<Server> {
  const proxy = createServer((request, response) => {
    foreign.push(request.url ?? "");
    response.writeHead(502).end();
  });
  proxy.on("connect", (request, socket) => {
    if (!BROWSERS_OWN.includes(request.url ?? "")) foreign.push(request.url ?? "");
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  return new Promise((resolve) => proxy.listen(0, "127.0.0.1", () => resolve(proxy)));
}

test("the proxy sees what goes elsewhere, also from a worker", async ({ watched: { page, foreign } }) => {
  await page.goto("about:blank");
  await page.evaluate(async () => {
    await fetch("https://page.invalid/", { mode: "no-cors" }).catch(() => undefined);
    const source = `fetch("http://worker.invalid/", { mode: "no-cors" }).finally(() => postMessage("asked"))`;
    const worker = new Worker(URL.createObjectURL(new Blob([source])));
    await new Promise((resolve) => worker.addEventListener("message", resolve));
  });
  expect(foreign).toEqual(["page.invalid:443", "http://worker.invalid/"]);
});

test("reading, running and editing ask nobody else", async ({ watched: { page, foreign } }) => {
  for (const address of ["/", "/no-such-page", LESSON]) await page.goto(address, { waitUntil: "networkidle" });
  const snippet = new SnippetRegion(page, "breakfast.ts");
  await snippet.button("Run").click();
  await snippet.expectOutcome("finished");
  await snippet.replaceCode(`console.log("edited");`);
  await snippet.button("Run").click();
  await snippet.expectOutcome("finished");
  await page.waitForLoadState("networkidle");
  expect(foreign).toEqual([]);
});
