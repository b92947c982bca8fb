// Fails: stopped
// Says: The run was stopped at 3.000 s: Nothing can go on any more: a deadlock.

import asyncio from "asyncio";

/** The seats that are left, by the show. */
const seats: Record<string, number> = { Hamlet: 1, Macbeth: 2, "King Lear": 3 };

/** Asks the bank, which takes a second; `false`: the card was refused. */
export async function pay(who: string) {
  console.log(`${who} pays`);
  await asyncio.sleep(1);
  return !who.startsWith("Poor");
}

const locks: Record<string, asyncio.Lock> = {
  Hamlet: new asyncio.Lock(),
  Macbeth: new asyncio.Lock(),
  "King Lear": new asyncio.Lock(),
};

export async function book(show: string, who: string) {
  await locks[show]!.acquire();
  if (seats[show] === 0) return `${show} is sold out for ${who}`;
  if (!(await pay(who))) return `${who} cannot pay`;
  seats[show]! -= 1;
  locks[show]!.release();
  return `${who} has a seat in ${show}`;
}
