// `npm start`: builds the course and serves it until Ctrl-C. With `--built` it serves what was built before (with the same
// SITE_URL and BASE, if any).

import { spawnSync } from "node:child_process";
import path from "node:path";
import { readSiteAddress } from "#layouts";
import { readPort } from "./port.ts";
import { serveSite } from "./site-server.ts";

const ROOT = path.join(import.meta.dirname, "..");

const wish = readPort(process.env["PORT"]);
if (wish.kind === "invalid") {
  console.error(wish.message);
  process.exit(1);
}

if (!process.argv.includes("--built")) {
  const { status } = spawnSync("npm run build", { cwd: ROOT, shell: true, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 130);
}

const { base } = readSiteAddress(process.env);
const site = await serveSite(path.join(ROOT, "dist"), wish.port, base).catch((error: unknown) => {
  console.error(`The site cannot be served: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
if (wish.port !== 0 && site.port !== wish.port) console.log(`Port ${wish.port} is taken; the next free one is used.`);
console.log(`Juggler is at ${site.address}/ (Ctrl-C ends it)`);

const stop = (): void => void site.close();
process.once("SIGINT", stop);
process.once("SIGTERM", stop);

// Who ends npm itself ends only the shell between npm and us: without this, the port would stay taken.
if (process.env["npm_lifecycle_event"] !== undefined) {
  const shell = process.ppid;
  setInterval(() => {
    if (process.ppid !== shell) stop();
  }, 500).unref();
}
