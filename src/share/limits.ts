// How large a link may be, and what is in it: the one place for these numbers.

export const SHARE_LIMITS = {
  /** Characters of what is packed, as it stands in the address. */
  packed: 96 * 1024,
  /** Bytes of what was packed. */
  unpacked: 64 * 1024,
} as const;

export function kib(bytes: number): string {
  return `${String(bytes / 1024)} KiB`;
}
