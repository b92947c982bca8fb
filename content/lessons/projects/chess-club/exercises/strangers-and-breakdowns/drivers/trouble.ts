import asyncio from "asyncio";
import { KeyError, OSError } from "builtins";
import { serveAll } from "../starter.ts";

interface Trouble {
  players: number;
  strangers?: number[];
  breaksAt?: number;
  atOnce?: number;
}

/** A database that does not know everybody, and may break down. */
export default async function trouble({ players, strangers = [], breaksAt, ...evening }: Trouble) {
  let underWay = 0;
  const lookUp = async (player: number) => {
    underWay += 1;
    try {
      await asyncio.sleep(player === breaksAt ? 0.05 : 0.1);
      if (player === breaksAt) throw new OSError("the database is down");
      if (strangers.includes(player)) throw new KeyError(`player ${player}`);
      return 1000 + player;
    } finally {
      underWay -= 1;
    }
  };
  try {
    const answers = await serveAll(
      Array.from({ length: players }, (_, index) => index + 1),
      lookUp,
      evening,
    );
    return { answers, underWay };
  } catch (error) {
    const [inner = error] = error instanceof asyncio.ExceptionGroup ? error.exceptions : [error];
    if (!(inner instanceof OSError)) throw error;
    return { error: inner.name, underWay };
  }
}
