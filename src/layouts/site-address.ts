// Where the site will stand: read from the environment of the build, so that a host's own settings are enough.

export interface SiteAddress {
  /** Origin with scheme, e.g. `https://juggler.example`; undefined where nobody has said so yet. */
  readonly site: string | undefined;
  /** The path that the site is served under, with a slash at both ends. */
  readonly base: string;
}

/**
 * `SITE_URL` is the whole address, e.g. `https://someone.github.io/juggler/`; `BASE` is the path alone, for those who do
 * not know the host when they build. Pages name their own address, and there is a sitemap, only with `SITE_URL`.
 * @throws Error if they are no addresses, or contradict each other; it says what would do
 */
export function readSiteAddress(environment: Readonly<Record<string, string | undefined>>): SiteAddress {
  const address = readAddress(environment["SITE_URL"]);
  const base = readBase(environment["BASE"]);
  const stated = address && withSlashes(address.pathname);
  if (stated !== undefined && base !== undefined && stated !== base)
    throw new Error(`SITE_URL ends in ${stated}, but BASE is ${base}. Give one of them, or make them agree.`);
  return { site: address?.origin, base: base ?? stated ?? "/" };
}

function readAddress(text: string | undefined): URL | undefined {
  if (text === undefined || text === "") return undefined;
  const url = URL.parse(text);
  const isPlain = url !== null && /^https?:$/u.test(url.protocol) && url.search === "" && url.hash === "";
  if (!isPlain) throw new Error(`SITE_URL must be a web address like https://juggler.example/, but is "${text}".`);
  return url;
}

function readBase(text: string | undefined): string | undefined {
  if (text === undefined || text === "") return undefined;
  if (!/^\/?(?:[\w.~-]+\/)*[\w.~-]*$/u.test(text) || /(?:^|\/)\.{1,2}(?:\/|$)/u.test(text))
    throw new Error(`BASE must be a path like /juggler/, but is "${text}".`);
  return withSlashes(text);
}

function withSlashes(path: string): string {
  return `/${path}/`.replace(/\/+/gu, "/");
}
