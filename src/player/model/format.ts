// Numbers as the page writes them, the same for every reader: a build and a browser must give the same text.

/** Logical seconds as a duration: `2.000 s`. */
export function formatSeconds(seconds: number, decimals = 3): string {
  return `${withThousands(seconds.toFixed(decimals))} s`;
}

/** Logical seconds as a moment of the run: `+1.000 s`. */
export function formatStamp(seconds: number): string {
  return `+${formatSeconds(seconds)}`;
}

/** A whole number: `99,960`. */
export function formatCount(count: number): string {
  return withThousands(String(count));
}

function withThousands(digits: string): string {
  return digits.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ",");
}
