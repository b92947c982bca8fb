// Fails: closed
// Says: left: 6
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

  const closesAt = evening.closing === undefined ? null : asyncio.getRunningLoop().time() + evening.closing;

  async function takeTicket() {
    try {
      return await asyncio.timeoutAt(closesAt, () => tickets.acquire());
    } catch (error) {
      throw error;
    }
  }

  async function ask(player: number): Promise<Answer> {
    using ticket = await takeTicket();
    return ticket === null ? "closed" : await lookUp(player);
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
  const players = Array.from({ length: 5000 }, (_, index) => index + 1);
  let asked = 0;
  const lookUp = async (player: number) => {
    asked += 1;
    await asyncio.sleep(player % 500 === 0 ? 60 : 0.1);
    if (player % 400 === 0) throw new KeyError(`player ${player}`);
    return 1000 + player;
  };
  const evening = asyncio.createTask(serveAll(players, lookUp, { atOnce: 100, patience: 4.5, closing: 4 }));
  while (!evening.done()) {
    await asyncio.wait([evening], { timeout: 1 });
    console.log(`${asked} players have been asked about.`);
  }
  const answers = evening.result();
  const count = (answer: Answer) => answers.filter((one) => one === answer).length;
  const [left, unknown, closed] = [count("left"), count("unknown"), count("closed")];
  console.log(`${players.length - left - unknown - closed} of ${players.length} players are served.`);
  console.log(`${left} have left, ${unknown} are unknown, ${closed} came to a closed club.`);
}

asyncio.run(main());
