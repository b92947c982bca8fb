// The runner frame's document: nothing but the bootstrap, and a policy under which nothing but the bootstrap and the
// workers that it makes can run, and nothing can reach any network. And the shell for pages whose files come from the
// reader's disk.

import { createHash } from "node:crypto";
import { bundleFrame } from "../bundle-scripts.ts";
import { DOCUMENT_TITLE } from "../messages.ts";

/** Hands on the page's one message in the name of the frame's parent: the frame listens to nobody else. */
const RELAY = `addEventListener("message",e=>{if(e.source===parent)frames[0].postMessage(e.data,"*",e.ports)})`;

/** Gives the document as HTML. */
export async function frameDocument(): Promise<string> {
  return frameOf(await bundleFrame());
}

/**
 * Gives the shell as HTML: a document of the site's own origin that holds the frame, document and all. No service worker
 * may answer for a frame of an opaque origin (Service Workers, "Handle Fetch": such a client has no storage key), so that
 * the frame itself can never come from the disk; what holds it can. The frame inherits the shell's policy, which is the
 * frame's own and allows one script more.
 */
export async function shellDocument(): Promise<string> {
  const bootstrap = await bundleFrame();
  const frame = frameOf(bootstrap).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return documentOf(
    [bootstrap, RELAY],
    `<iframe sandbox="allow-scripts" title="Runner" srcdoc="${frame}"></iframe>\n${scriptOf(RELAY)}`,
  );
}

function frameOf(bootstrap: string): string {
  return documentOf(
    [bootstrap],
    `<p>Lessons run their programs here, behind a wall. By itself, this page does nothing.</p>\n${scriptOf(bootstrap)}`,
  );
}

function documentOf(scripts: readonly string[], body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(scripts)}">
<title>${DOCUMENT_TITLE}</title>
</head>
<body>
${body}
</body>
</html>
`;
}

function scriptOf(code: string): string {
  if (/<\/script|<!--/iu.test(code)) throw new Error("The frame's bootstrap cannot stand in a document.");
  return `<script>${code}</script>`;
}

/**
 * `blob:` is for the run workers and their programs; those inherit this policy. There is no `'unsafe-eval'`. (There is no
 * `webrtc` either: Chromium does not know it, and WebRTC exists in documents only, where nothing but the bootstrap runs.)
 */
function policyFor(scripts: readonly string[]): string {
  const hashes = scripts.map((code) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`);
  return [
    "default-src 'none'",
    `script-src ${hashes.join(" ")} blob:`,
    "worker-src blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
