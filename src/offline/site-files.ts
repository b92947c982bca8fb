// What one version of the site consists of, as the build knows it: what the worker keeps, and by what it knows a file of
// this version from one of another. Data only; page, worker and build agree on it.

export interface SiteFile {
  /** Of the content: hexadecimal, the beginning of its SHA-256. */
  readonly hash: string;
  readonly bytes: number;
}

export interface SiteFiles {
  /** Differs whenever any file does. */
  readonly version: string;
  /** By their paths below the site's base; a page's ends with a slash, the first page's is empty. In the order of keeping. */
  readonly files: Readonly<Record<string, SiteFile>>;
}

/** Hexadecimal digits of a hash: 80 bits, so that no two files of a site ever share one by chance. */
export const HASH_DIGITS = 20;

/** The page that stands in for one that is not kept, and for addresses that lead nowhere. */
export const OFFLINE_PAGE = "offline/";
export const NOT_FOUND_PAGE = "404.html";

/** Names the version that a page belongs to; written into each page by the build. */
export const VERSION_META = "juggler-version";

/** By which a page asks for a file of its own version, where the file's name does not say which content it has. */
export const VERSION_PARAMETER = "version";

/** The name of such a file says which content it has: it may be taken from anywhere. */
export function isNamedByContent(path: string): boolean {
  return path.startsWith("_astro/") || /^pagefind\/(?:fragment|index)\//u.test(path);
}

/** How many bytes a version takes. */
export function bytesOf({ files }: Pick<SiteFiles, "files">): number {
  return Object.values(files).reduce((sum, { bytes }) => sum + bytes, 0);
}
