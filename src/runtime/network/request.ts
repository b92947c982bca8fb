// Requests as a program writes them, turned into what a host is asked.

import { parseAddress } from "./address.ts";
import { encodeText } from "./bytes.ts";
import { headerMap } from "./headers.ts";
import type { Request } from "./host.ts";

export interface RequestParts {
  readonly params?: Readonly<Record<string, string | number>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly data?: string | Uint8Array;
  readonly json?: unknown;
}

/** @returns null when `url` is no address of the web */
export function createRequest(
  method: Request["method"],
  url: string,
  { params, headers, data, json }: RequestParts,
  common?: Readonly<Record<string, string>>,
): Request | null {
  const address = parseAddress(url, params);
  if (address === null) return null;
  const type = json === undefined ? undefined : { "content-type": "application/json" };
  const text = json === undefined ? data : JSON.stringify(json);
  return {
    method,
    address,
    headers: headerMap(type, common, headers),
    body: typeof text === "string" ? encodeText(text) : (text ?? null),
  };
}

/** What a waiting span says: `GET https://pages.example/1`. */
export function describeRequest({ method, address }: Request): string {
  return `${method} ${address.url}`;
}
