// What a static host is to send with the site's files, in the form that Netlify and Cloudflare Pages read (`_headers`);
// `npm start` and the browser tests serve by the very file. A second line of defence: nothing depends on it, for some
// hosts send no headers. What a page's own policy says, too, comes from the same table.

import { DIRECTIVES } from "./page-directives.ts";

export const HEADERS_FILE = "_headers";

/** Directives of a page's policy that hold for the runner's frame as well: with two policies, both count. */
const OF_EVERY_DOCUMENT = ["frame-src", "base-uri", "form-action", "object-src"];

/** Features that nothing here uses. */
const CLOSED = [
  "accelerometer",
  "autoplay",
  "bluetooth",
  "camera",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "geolocation",
  "gyroscope",
  "hid",
  "identity-credentials-get",
  "idle-detection",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "usb",
  "web-share",
  "xr-spatial-tracking",
];

const EVERYWHERE: Readonly<Record<string, string>> = {
  "Content-Security-Policy": OF_EVERY_DOCUMENT.map((name) => `${name} ${DIRECTIVES[name] ?? ""}`).join("; "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": CLOSED.map((feature) => `${feature}=()`).join(", "),
};

/** Scripts that become workers take their policy from their own headers. The compiler is WebAssembly. Their names say what is in them: they never change. */
const SCRIPTS: Readonly<Record<string, string>> = {
  "Cache-Control": "public, max-age=31536000, immutable",
  "Content-Security-Policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
};

/** Answers for the site, and asks nobody else. A copy of it that is kept would keep the whole site from changing. */
const SERVICE_WORKER: Readonly<Record<string, string>> = {
  "Cache-Control": "no-cache",
  "Content-Security-Policy": "default-src 'none'; script-src 'self'; connect-src 'self'",
};

/** No page of others may frame ours. (CSP 3: a policy in the page itself cannot say this.) */
const NOT_FRAMED: Readonly<Record<string, string>> = { "Content-Security-Policy": "frame-ancestors 'none'" };

/** The one page that is made for it; and the runner's frame, which stands in that page, too. */
const MAY_BE_FRAMED: readonly string[] = ["embed", "runner"];

/**
 * @param pages the site's documents, relative to its root, e.g. `lessons/breakfast/gather/index.html`
 * @param base the path that the site is served under
 */
export function headersFile(pages: readonly string[], base: string): string {
  const places = new Set(pages.map((page) => page.split(/[\\/]/u)));
  const folders = new Set([...places].map(([first = "", ...rest]) => (rest[0] === undefined ? "" : first)));
  const files = [...places].filter(({ length }) => length === 1).map(([file = ""]) => file);
  const closed = [...folders].filter((folder) => folder !== "" && !MAY_BE_FRAMED.includes(folder)).sort();
  return [
    rule(`${base}*`, EVERYWHERE),
    rule(`${base}_astro/*`, SCRIPTS),
    rule(`${base}sw.js`, SERVICE_WORKER),
    ...["", ...files.sort(), ...closed.map((folder) => `${folder}/*`)].map((paths) => rule(base + paths, NOT_FRAMED)),
  ].join("\n");
}

function rule(paths: string, headers: Readonly<Record<string, string>>): string {
  return [paths, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join("\n");
}
