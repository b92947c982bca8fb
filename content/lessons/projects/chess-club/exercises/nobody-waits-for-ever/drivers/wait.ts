import asyncio from "asyncio";
import { serveAll } from "../starter.ts";

interface Patience {
  takes: number[];
  atOnce?: number;
  patience?: number;
}

/** A database that knows which of its questions were called off. */
export default async function wait({ takes, ...evening }: Patience) {
  let stopped = 0;
  let underWay = 0;
  const lookUp = async (player: number) => {
    underWay += 1;
    let isAnswered = false;
    try {
      await asyncio.sleep(takes[player - 1] ?? 0);
      isAnswered = true;
      return 1000 + player;
    } finally {
      underWay -= 1;
      if (!isAnswered) stopped += 1;
    }
  };
  const players = takes.map((_, index) => index + 1);
  const answers = await serveAll(players, lookUp, evening);
  return { answers, stopped, underWay };
}
