import asyncio from "asyncio";
import { KeyError } from "builtins";

/** Asks the club's database for the rating of a player. */
export type LookUp = (player: number) => Promise<number>;

/** How the evening goes. The first step needs none of it. */
export interface Evening {
  /** How many questions the database takes at once. */
  atOnce?: number;
  /** After how many seconds a player leaves. */
  patience?: number;
  /** After how many seconds the club closes. */
  closing?: number;
}

export type Answer = number | "left" | "unknown" | "closed";

/** Answers all players, in their order. */
export async function serveAll(players: number[], lookUp: LookUp, evening: Evening = {}): Promise<Answer[]> {
  const tickets = new asyncio.Semaphore(evening.atOnce ?? Infinity);

  async function ask(player: number) {
    using ticket = await tickets.acquire();
    return await lookUp(player);
  }

  async function serve(player: number): Promise<Answer> {
    try {
      return await asyncio.waitFor(ask(player), evening.patience ?? null);
    } catch (error) {
      if (error instanceof asyncio.TimeoutError) return "left";
      if (error instanceof KeyError) return "unknown";
      throw error;
    }
  }

  const tasks = await asyncio.taskGroup(async (group) => players.map((player) => group.createTask(serve(player))));
  return tasks.map((task) => task.result());
}

async function main() {
  const players = Array.from({ length: 40 }, (_, index) => index + 1);
  const lookUp = async (player: number) => {
    await asyncio.sleep(player % 10 === 0 ? 5 : 0.1);
    if (player % 7 === 0) throw new KeyError(`player ${player}`);
    return 1000 + player;
  };
  const answers = await serveAll(players, lookUp, { atOnce: 10, patience: 1 });
  const count = (answer: Answer) => answers.filter((one) => one === answer).length;
  console.log(`${count("left")} players have left, ${count("unknown")} are unknown, all others are served.`);
}

asyncio.run(main());
