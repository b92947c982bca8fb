// What a host should do with the built site, asked of the host itself. It knows addresses and headers, and takes a page's
// own word for which files there are.

export interface Finding {
  readonly what: string;
  readonly isFine: boolean;
  /** What the host has answered instead. */
  readonly found: string;
  /** Without it, something does not work; else it only is slower, or less guarded. */
  readonly isNeeded: boolean;
}

type Fetch = (address: URL, init?: RequestInit) => Promise<Response>;

/** @param site with a slash at its end */
export async function examineHost(site: URL, fetch: Fetch): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const note = (isNeeded: boolean, what: string, isFine: boolean, found: unknown): void => {
    findings.push({ what, isFine, found: String(found), isNeeded });
  };
  const ask = async (path: string): Promise<Response> =>
    fetch(new URL(path, site), { headers: { "Accept-Encoding": "br, gzip" } });

  const home = await ask("");
  const html = await home.text();
  note(true, "The first page is there", home.ok && html.includes("juggler-version"), `status ${String(home.status)}`);
  note(true, "A page is HTML", typeOf(home) === "text/html", typeOf(home));
  note(
    false,
    "A page is asked for each time",
    !/max-age=[1-9]/u.test(header(home, "cache-control")),
    header(home, "cache-control"),
  );
  note(false, "A page is compressed", /br|gzip|zstd/u.test(header(home, "content-encoding")), "it is not");
  note(
    false,
    "No page of others may frame ours",
    header(home, "content-security-policy").includes("frame-ancestors 'none'"),
    header(home, "content-security-policy"),
  );
  note(
    false,
    "Types are not guessed",
    header(home, "x-content-type-options") === "nosniff",
    header(home, "x-content-type-options"),
  );

  const worker = await ask("sw.js");
  const script = await worker.text();
  note(
    true,
    "The service worker is a script",
    typeOf(worker).includes("javascript"),
    `${String(worker.status)} ${typeOf(worker)}`,
  );
  note(
    true,
    "The service worker is asked for each time",
    !/max-age=[1-9]\d{3}|immutable/u.test(header(worker, "cache-control")),
    header(worker, "cache-control"),
  );

  const files = [...script.matchAll(/"(_astro\/[^"]+)"/gu)].map(([, file = ""]) => file);
  const wasm = await ask(files.find((file) => file.endsWith(".wasm")) ?? "_astro/missing.wasm");
  await wasm.body?.cancel();
  note(
    true,
    "The compiler is application/wasm",
    typeOf(wasm) === "application/wasm",
    `${String(wasm.status)} ${typeOf(wasm)}`,
  );
  note(
    false,
    "What has a hash for a name is kept for ever",
    header(wasm, "cache-control").includes("immutable"),
    header(wasm, "cache-control"),
  );
  note(false, "The compiler is compressed", /br|gzip|zstd/u.test(header(wasm, "content-encoding")), "it is not");

  const lost = await ask("no-such-page/");
  note(
    true,
    "What is not there is said to be so",
    lost.status === 404 && (await lost.text()).includes("juggler-version"),
    `status ${String(lost.status)}`,
  );

  const page = await ask("about/");
  const { version, hash } =
    /"version":"(?<version>\w+)".*?"about\/":\{"hash":"(?<hash>\w+)"/su.exec(script)?.groups ?? {};
  note(
    true,
    "Pages arrive byte for byte",
    hash !== undefined && (await hashOf(page)).startsWith(hash),
    `another hash than version ${String(version)} says`,
  );
  return findings;
}

function header(response: Response, name: string): string {
  return response.headers.get(name) ?? "";
}

function typeOf(response: Response): string {
  return header(response, "content-type").replace(/;.*$/u, "");
}

async function hashOf(response: Response): Promise<string> {
  return Buffer.from(await crypto.subtle.digest("SHA-256", await response.arrayBuffer())).toString("hex");
}
