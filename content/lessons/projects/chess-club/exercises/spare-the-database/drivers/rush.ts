import asyncio from "asyncio";
import { serveAll } from "../starter.ts";

interface Rush {
  players: number;
  atOnce: number;
  first: number;
}

/** A database that counts how many questions are under way. */
export default async function rush({ players, atOnce, first }: Rush) {
  let underWay = 0;
  let most = 0;
  const answers = await serveAll(
    Array.from({ length: players }, (_, index) => index + 1),
    async (player) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await asyncio.sleep(player === 1 ? first : 0.1);
      underWay -= 1;
      return 1000 + player;
    },
    { atOnce },
  );
  return { right: answers.filter((answer, index) => answer === 1001 + index).length, most };
}
