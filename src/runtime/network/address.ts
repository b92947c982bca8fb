// Addresses on the simulated internet, taken apart. Knows no hosts.

export interface Address {
  /** As it was asked for, with its parameters. */
  readonly url: string;
  readonly host: string;
  /** From the first slash on, without the question mark. */
  readonly path: string;
  readonly query: ReadonlyMap<string, string>;
}

const FORM = /^https?:\/\/([a-z0-9.-]+)(?::\d+)?(\/[^?#]*)?(?:\?([^#]*))?(?:#.*)?$/i;

/**
 * @param params put behind what the address asks for already
 * @returns null when it is no address of the web
 */
export function parseAddress(url: string, params: Readonly<Record<string, string | number>> = {}): Address | null {
  const parts = FORM.exec(url.trim());
  if (parts === null) return null;
  const [, host = "", path = "/", given = ""] = parts;
  const pairs = [...pairsOf(given), ...Object.entries(params).map(([key, value]) => [key, String(value)] as const)];
  const query = pairs.map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`).join("&");
  const withoutQuery = url.trim().replace(/[?#].*$/, "");
  return {
    url: query === "" ? withoutQuery : `${withoutQuery}?${query}`,
    host: host.toLowerCase(),
    path,
    query: new Map(pairs),
  };
}

function pairsOf(query: string): (readonly [string, string])[] {
  return query
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const [key = "", value = ""] = pair.split("=", 2);
      return [decode(key), decode(value)] as const;
    });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
