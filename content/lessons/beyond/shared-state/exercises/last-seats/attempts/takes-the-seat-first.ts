// Fails: next-in-line
// Says: The result is `["Poor Cy cannot pay", "Hamlet is sold out for Ada", "Hamlet is sold out for Bo"]`; it should be `["Poor Cy cannot pay", "Ada has a seat in Hamlet", "Hamlet is sold out for Bo"]`.

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
  seats[show]! -= 1;
  if (await pay(who)) return `${who} has a seat in ${show}`;
  seats[show]! += 1;
  return `${who} cannot pay`;
}
