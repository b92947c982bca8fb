// The runner frame's document: nothing but the bootstrap, and a policy under which nothing but the bootstrap and the
// workers that it makes can run, and nothing can reach any network.

import { createHash } from "node:crypto";
import { bundleFrame } from "../bundle-scripts.ts";

/** Gives the document as HTML. */
export async function frameDocument(): Promise<string> {
  const bootstrap = await bundleFrame();
  if (/<\/script|<!--/iu.test(bootstrap)) throw new Error("The frame's bootstrap cannot stand in a document.");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(bootstrap)}">
<title>Runner</title>
</head>
<body>
<p>Lessons run their programs here, behind a wall. By itself, this page does nothing.</p>
<script>${bootstrap}</script>
</body>
</html>
`;
}

/**
 * `blob:` is for the run workers and their programs; those inherit this policy. There is no `'unsafe-eval'`. (There is no
 * `webrtc` either: Chromium does not know it, and WebRTC exists in documents only, where nothing but the bootstrap runs.)
 */
function policyFor(bootstrap: string): string {
  const hash = createHash("sha256").update(bootstrap).digest("base64");
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}' blob:`,
    "worker-src blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
