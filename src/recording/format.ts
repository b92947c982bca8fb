// How a recording's numbers are written, the same for every reader: page, build and grader must give the same text.

/** Logical seconds as a duration: `2.000 s`. */
export function formatSeconds(seconds: number, decimals = 3): string {
  return `${withThousands(seconds.toFixed(decimals))} s`;
}

/** A whole number: `99,960`. */
export function formatCount(count: number): string {
  return withThousands(String(count));
}

const MIB = 1024 ** 2;
const GIB = 1024 ** 3;

/** Memory as systems count it, in units of 1,024: `24 MB`, `8.0 GB`. */
export function formatBytes(bytes: number): string {
  return bytes < GIB ? `${String(Math.round(bytes / MIB))} MB` : `${(bytes / GIB).toFixed(1)} GB`;
}

function withThousands(digits: string): string {
  return digits.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ",");
}
