// The amounts that somebody typed into prose: times, sizes, ratios, counts of what runs do, and lines of code. Knows words only.

export interface TypedNumber {
  /** As it is written: `two seconds`. */
  readonly amount: string;
  /** Where in the text, as indices. */
  readonly from: number;
  readonly to: number;
}

const WORDS =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|seventeen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen";
const PARTS = "half|third|quarter|fifth|tenth|twentieth|fortieth|hundredth|thousandth";
/** `1`, `2.01`, `10,000`, `two`, `twenty-five`, `ten thousand`. */
const NUMBER = `(?:\\d[\\d.,]*\\d|\\d|(?:${WORDS})(?:[ -](?:${WORDS}|one))*)`;
const UNIT = "(?:s|ms|KB|MB|GB|%|(?:milli|micro)?seconds?|minutes?|hours?|(?:kilo|mega|giga)bytes?)";
const REST = "(?: and (?:a half|a quarter|\\w+ minutes))?";
const COUNTED =
  "lanes|tasks|requests|waits|moves|messages|beats|timers|iterations|switches|visitors|answers|threads|processes|times";

const AMOUNTS = [
  // 1.5 s, two full seconds, four and a half seconds
  `${NUMBER}(?: (?:full|whole|more|logical))?(?: and a (?:half|quarter))?[ -]${UNIT}${REST}`,
  // half a second, a few tenths of a second
  `(?:${PARTS})s? (?:of )?an? ${UNIT}`,
  // a second, one more second, an hour and twenty minutes
  `(?:an?|one|another|each|every)(?: (?:full|whole|good|more))? ${UNIT}${REST}`,
  // nine moves, ten times
  `${NUMBER} (?:${COUNTED})`,
  "(?:twice|half) (?:as|the)",
  "lines? \\d+",
].map((pattern) => new RegExp(`(?<![\\w-])(?:${pattern})(?![\\w-])`, "giu"));

/** A number that is a sentence of its own, as `3000.`; the numbers of a list have one digit. */
const ALONE = new RegExp(`(?<=^|[.?!] )(?!\\d\\.)${NUMBER}(?=\\.(?: |$))`, "giu");

/** In the order of the text, the longest at each place. */
export function typedNumbers(text: string): TypedNumber[] {
  const found = [...AMOUNTS, ALONE]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 0: amount, index }) => ({ amount, from: index, to: index + amount.length }))
    .toSorted((one, other) => one.from - other.from || other.to - one.to);
  return found.filter(({ to }, place) => !found.slice(0, place).some((earlier) => earlier.to >= to));
}
