import asyncio from "asyncio";

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
      return await asyncio.timeout(evening.patience ?? null, () => ask(player));
    } catch (error) {
      if (!(error instanceof asyncio.TimeoutError)) throw error;
    }
    return "left";
  }

  const tasks = players.map((player) => asyncio.createTask(serve(player)));
  return await asyncio.gather(...tasks);
}

async function main() {
  const players = Array.from({ length: 40 }, (_, index) => index + 1);
  const lookUp = async (player: number) => {
    await asyncio.sleep(player % 10 === 0 ? 5 : 0.1);
    return 1000 + player;
  };
  const answers = await serveAll(players, lookUp, { atOnce: 10, patience: 1 });
  const left = answers.filter((answer) => answer === "left").length;
  console.log(`${answers.length - left} players are served, and ${left} have left.`);
}

asyncio.run(main());
