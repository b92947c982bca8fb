import asyncio from "asyncio";
import { serveAll } from "../starter.ts";

interface Night {
  players: number;
  first: number;
  others: number;
  atOnce: number;
  closing: number;
  patience?: number;
}

/** A database that counts the players it is asked about. */
export default async function night({ players, first, others, ...evening }: Night) {
  let asked = 0;
  const lookUp = async (player: number) => {
    asked += 1;
    await asyncio.sleep(player === 1 ? first : others);
    return 1000 + player;
  };
  const answers = await serveAll(
    Array.from({ length: players }, (_, index) => index + 1),
    lookUp,
    evening,
  );
  const count = (answer: string) => answers.filter((one) => one === answer).length;
  const served = answers.filter((answer, index) => answer === 1001 + index).length;
  return { served, left: count("left"), closed: count("closed"), asked };
}
