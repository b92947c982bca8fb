// A page that runs a lesson's Python twin in Pyodide at the press of a button, served from the package in node_modules:
// as little around it as there can be, so that what is measured is Pyodide.

import { createServer } from "node:http";
import type { Server } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { HOST } from "../../site-server.ts";

const PACKAGE = path.dirname(fileURLToPath(import.meta.resolve("pyodide")));
const HOUR = 3600;

const SCRIPT = `
let loading;
const load = () => (loading ??= import("/pyodide.mjs").then(({ loadPyodide }) => loadPyodide({ indexURL: "/" })));
globalThis.warm = async () => void (await (await load()).runPythonAsync("import asyncio, time"));
const button = document.querySelector("button");
const log = document.querySelector("pre");
button.onclick = async () => {
  const pyodide = await load();
  pyodide.setStdout({ batched: (line) => (log.textContent += line + "\\n") });
  await pyodide.runPythonAsync(globalThis.twin);
};
`;
const PAGE = `<!doctype html><meta charset="utf-8"><title>Pyodide</title><button>Run</button><pre role="log"></pre><script type="module">${SCRIPT}</script>`;

export interface PyodideSite {
  readonly address: string;
  readonly close: () => void;
}

export async function servePyodide(): Promise<PyodideSite> {
  const serveFile = sirv(PACKAGE, { etag: true, maxAge: HOUR, immutable: true });
  const server = createServer((request, response) => {
    if (request.url === "/") response.writeHead(200, { "Content-Type": "text/html" }).end(PAGE);
    else serveFile(request, response, () => void response.writeHead(404).end());
  });
  const port = await listen(server);
  return {
    address: `http://${HOST}:${String(port)}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, HOST, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}
