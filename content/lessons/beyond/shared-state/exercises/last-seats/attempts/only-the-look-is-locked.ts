// Fails: once
// Says: The result is `["Ada has a seat in Hamlet", "Bo has a seat in Hamlet"]`; it should be `["Ada has a seat in Hamlet", "Hamlet is sold out for Bo"]`.

import asyncio from "asyncio";

/** The seats that are left, by the show. */
const seats: Record<string, number> = { Hamlet: 1, Macbeth: 2, "King Lear": 3 };

/** Asks the bank, which takes a second; `false`: the card was refused. */
export async function pay(who: string) {
  console.log(`${who} pays`);
  await asyncio.sleep(1);
  return !who.startsWith("Poor");
}

const lock = new asyncio.Lock();

export async function book(show: string, who: string) {
  {
    using guard = await lock.acquire();
    if (seats[show] === 0) return `${show} is sold out for ${who}`;
  }
  if (!(await pay(who))) return `${who} cannot pay`;
  {
    using guard = await lock.acquire();
    seats[show]! -= 1;
  }
  return `${who} has a seat in ${show}`;
}
