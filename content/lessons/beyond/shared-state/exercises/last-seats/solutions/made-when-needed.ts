import asyncio from "asyncio";

/** The seats that are left, by the show. */
const seats: Record<string, number> = { Hamlet: 1, Macbeth: 2, "King Lear": 3 };

/** Asks the bank, which takes a second; `false`: the card was refused. */
export async function pay(who: string) {
  console.log(`${who} pays`);
  await asyncio.sleep(1);
  return !who.startsWith("Poor");
}

const locks = new Map<string, asyncio.Lock>();

export async function book(show: string, who: string) {
  const lock = locks.get(show) ?? new asyncio.Lock();
  locks.set(show, lock);
  await lock.acquire();
  try {
    if (seats[show]! <= 0) return `${show} is sold out for ${who}`;
    const paid = await pay(who);
    if (paid) seats[show]! -= 1;
    return paid ? `${who} has a seat in ${show}` : `${who} cannot pay`;
  } finally {
    lock.release();
  }
}
