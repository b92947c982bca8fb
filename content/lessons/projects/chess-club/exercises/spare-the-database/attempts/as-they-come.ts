// Fails: answers
// Says: An earlier step asked for this and had it
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
  const answers: Answer[] = [];
  const waiting = [...players];

  async function work() {
    for (let player = waiting.shift(); player !== undefined; player = waiting.shift())
      answers.push(await lookUp(player));
  }

  const workers = Math.min(evening.atOnce ?? players.length, players.length);
  await asyncio.gather(...Array.from({ length: workers }, () => work()));
  return answers;
}

async function main() {
  const players = Array.from({ length: 40 }, (_, index) => index + 1);
  const lookUp = async (player: number) => {
    await asyncio.sleep(0.1);
    return 1000 + player;
  };
  const answers = await serveAll(players, lookUp, { atOnce: 10 });
  console.log(`${answers.length} players are served, the last one has ${answers.at(-1)} points.`);
}

asyncio.run(main());
