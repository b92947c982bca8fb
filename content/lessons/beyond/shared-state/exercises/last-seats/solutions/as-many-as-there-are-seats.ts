import asyncio from "asyncio";

/** The seats that are left, by the show. */
const seats: Record<string, number> = { Hamlet: 1, Macbeth: 2, "King Lear": 3 };

/** Asks the bank, which takes a second; `false`: the card was refused. */
export async function pay(who: string) {
  console.log(`${who} pays`);
  await asyncio.sleep(1);
  return !who.startsWith("Poor");
}

const undecided: Record<string, number> = { Hamlet: 0, Macbeth: 0, "King Lear": 0 };
const waiting: Record<string, asyncio.Future<void>[]> = { Hamlet: [], Macbeth: [], "King Lear": [] };

export async function book(show: string, who: string) {
  while (seats[show]! > 0 && undecided[show]! >= seats[show]!) {
    const turn = asyncio.getRunningLoop().createFuture<void>();
    waiting[show]!.push(turn);
    await turn;
  }
  if (seats[show] === 0) return `${show} is sold out for ${who}`;
  undecided[show]! += 1;
  const paid = await pay(who);
  undecided[show]! -= 1;
  if (paid) seats[show]! -= 1;
  for (const turn of waiting[show]!.splice(0, paid && seats[show]! > 0 ? 0 : Infinity)) turn.setResult(undefined);
  return paid ? `${who} has a seat in ${show}` : `${who} cannot pay`;
}
