import asyncio from "asyncio";
import { serveAll } from "../starter.ts";

/** A database that needs a tenth of a second, or half of that. */
export default async function openDoors(players: number) {
  let asked = 0;
  const answers = await serveAll(
    Array.from({ length: players }, (_, index) => index + 1),
    async (player) => {
      asked += 1;
      await asyncio.sleep(player % 2 === 0 ? 0.05 : 0.1);
      return 1000 + player;
    },
  );
  const right = answers.filter((answer, index) => answer === 1001 + index).length;
  return { served: answers.length, right, asked };
}
