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
  return await asyncio.gather(...players.map((player) => lookUp(player)));
}

async function main() {
  const players = Array.from({ length: 40 }, (_, index) => index + 1);
  const answers = await serveAll(players, async (player) => {
    await asyncio.sleep(0.1);
    return 1000 + player;
  });
  console.log(`${answers.length} players are served, the last one has ${answers.at(-1)} points.`);
}

asyncio.run(main());
