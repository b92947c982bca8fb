// How a recording's numbers are written, the same for every reader: page, build and grader must give the same text.

/** Logical seconds as a duration: `2.000 s`. */
export function formatSeconds(seconds: number, decimals = 3): string {
  return `${withThousands(seconds.toFixed(decimals))} s`;
}

/** A whole number: `99,960`. */
export function formatCount(count: number): string {
  return withThousands(String(count));
}

function withThousands(digits: string): string {
  return digits.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ",");
}
