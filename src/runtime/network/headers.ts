// The headers of an answer: capitals do not matter. The part of the Fetch standard's Headers that reading needs.

export class Headers {
  readonly #values: ReadonlyMap<string, string>;

  /** @param values names in lower case */
  constructor(values: ReadonlyMap<string, string>) {
    this.#values = values;
  }

  get(name: string): string | null {
    return this.#values.get(name.toLowerCase()) ?? null;
  }

  has(name: string): boolean {
    return this.#values.has(name.toLowerCase());
  }

  [Symbol.iterator](): IterableIterator<[string, string]> {
    return this.#values.entries();
  }
}

/** Names in lower case, values as texts. */
export function headerMap(...sources: (Readonly<Record<string, string>> | undefined)[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const source of sources) {
    for (const [name, value] of Object.entries(source ?? {})) headers.set(name.toLowerCase(), value);
  }
  return headers;
}

/** RFC 9110, Reason Phrases: for the statuses that our hosts give. */
const REASONS: Readonly<Record<number, string>> = {
  200: "OK",
  201: "Created",
  204: "No Content",
  206: "Partial Content",
  301: "Moved Permanently",
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  418: "I'm a Teapot",
  429: "Too Many Requests",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
};

export function reasonPhrase(status: number): string {
  return REASONS[status] ?? "";
}
