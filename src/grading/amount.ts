// How many, as authors write it and feedback says it: `exactly(3)`, `atLeast(2)`, `atMost(5)`, `between(2, 3)`.

export interface Amount {
  readonly least: number;
  readonly most: number;
}

export function exactly(amount: number): Amount {
  return { least: amount, most: amount };
}

export function atLeast(least: number): Amount {
  return { least, most: Infinity };
}

export function atMost(most: number): Amount {
  return { least: 0, most };
}

/** Both ends included. */
export function between(least: number, most: number): Amount {
  return { least, most };
}

/**
 * Where a number stands to an amount.
 * @param tolerance how far outside still counts as inside
 */
export function compare(number: number, { least, most }: Amount, tolerance = 0): "less" | "within" | "more" {
  if (number < least - tolerance) return "less";
  return number > most + tolerance ? "more" : "within";
}

/** `3`, `at least 2`, `at most 5`, `2 to 3`. */
export function sayAmount({ least, most }: Amount, format: (number: number) => string): string {
  if (least === most) return format(least);
  if (most === Infinity) return `at least ${format(least)}`;
  return least === 0 ? `at most ${format(most)}` : `${format(least)} to ${format(most)}`;
}
