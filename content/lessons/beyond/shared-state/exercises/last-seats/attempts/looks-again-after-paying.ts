// Fails: not-for-nothing
// Says: “Bo pays” on line 11 was printed at 0.000 s; it should never be.

import asyncio from "asyncio";

/** The seats that are left, by the show. */
const seats: Record<string, number> = { Hamlet: 1, Macbeth: 2, "King Lear": 3 };

/** Asks the bank, which takes a second; `false`: the card was refused. */
export async function pay(who: string) {
  console.log(`${who} pays`);
  await asyncio.sleep(1);
  return !who.startsWith("Poor");
}

export async function book(show: string, who: string) {
  if (seats[show] === 0) return `${show} is sold out for ${who}`;
  if (!(await pay(who))) return `${who} cannot pay`;
  if (seats[show] === 0) return `${show} is sold out for ${who}`;
  seats[show]! -= 1;
  return `${who} has a seat in ${show}`;
}
