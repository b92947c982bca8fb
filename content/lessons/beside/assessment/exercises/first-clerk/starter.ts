import asyncio from "asyncio";

type Clerk = () => Promise<string>;

export async function firstAnswer(clerks: Clerk[], patience: number): Promise<string | null> {
  const answers = await asyncio.gather(...clerks.map((clerk) => clerk()));
  return answers[0] ?? null;
}

async function main() {
  const clerk = (answer: string, seconds: number) => async () => {
    await asyncio.sleep(seconds);
    return answer;
  };
  console.log(await firstAnswer([clerk("slow", 3), clerk("quick", 1)], 2));
}

asyncio.run(main());
