// How long a request may take. aiohttp client_reqrep.py, ClientTimeout.

/** aiohttp's own default, in seconds. */
const DEFAULT_SECONDS = 300;

export class ClientTimeout {
  /** Seconds; `null` means no limit. */
  readonly total: number | null;

  constructor({ total = DEFAULT_SECONDS }: { readonly total?: number | null } = {}) {
    this.total = total;
  }
}

export type Timeout = number | ClientTimeout | null | undefined;

/** @returns seconds; `Infinity` for no limit */
export function secondsOf(timeout: Timeout): number {
  const total = timeout instanceof ClientTimeout ? timeout.total : timeout;
  if (total === undefined) return DEFAULT_SECONDS;
  return total === null || total <= 0 ? Infinity : total;
}
