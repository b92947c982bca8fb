// What a typed amount comes to: `four and a half seconds` is 4.5, and minutes are sixty each. Knows words only.

const SMALL: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  another: 1,
  each: 1,
  every: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  twice: 2,
};
const LARGE: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000 };
const PARTS: Readonly<Record<string, number>> = {
  half: 0.5,
  third: 1 / 3,
  quarter: 0.25,
  fifth: 0.2,
  tenth: 0.1,
  twentieth: 0.05,
  fortieth: 0.025,
  hundredth: 0.01,
  thousandth: 0.001,
};

/** Times in seconds, anything else as it is counted; null where the words are not understood. */
export function amountOf(words: string): number | null {
  const number = numberOf(words);
  return number === null ? null : number * (/\bminutes?$/i.test(words) ? 60 : 1);
}

function numberOf(words: string): number | null {
  const parts = words.toLowerCase().replaceAll(",", "").split(/[ -]/);
  const [first = ""] = parts;
  const part = PARTS[first.replace(/s$/, "")] ?? null;
  if (part !== null && !/^(?:as|the)$/.test(parts[1] ?? "")) return part;
  const extra = / and (?:a |an )?(half|quarter)/.exec(words.toLowerCase())?.[1];
  const whole = wholeOf(parts);
  return whole === null ? null : whole + (extra === undefined ? 0 : (PARTS[extra] ?? 0));
}

function wholeOf(parts: readonly string[]): number | null {
  if (/^\d/.test(parts[0] ?? "")) return Number(parts[0]);
  let sum: number | null = null;
  for (const word of parts) {
    const [small, large] = [SMALL[word], LARGE[word]];
    if (large !== undefined) sum = (sum ?? 1) * large;
    else if (small !== undefined && !(word === "a" && sum !== null)) sum = (sum ?? 0) + small;
    else break;
  }
  return sum;
}
