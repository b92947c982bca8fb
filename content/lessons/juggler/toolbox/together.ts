import asyncio from "asyncio";
import { ProcessPoolExecutor } from "concurrent.futures";
import cpu from "cpu";

async function serve(player: string) {
  await asyncio.sleep(1);
  console.log(`${player} is answered.`);
}

async function analyse(pool: ProcessPoolExecutor, game: string) {
  const loop = asyncio.getRunningLoop();
  await loop.runInExecutor(pool, cpu.burn, 3);
  console.log(`${game} is analysed.`);
}

async function main() {
  using pool = new ProcessPoolExecutor();
  const players = asyncio.gather(serve("Ada"), serve("Boris"), serve("Chen"));
  await asyncio.gather(players, analyse(pool, "Game 17"));
}

asyncio.run(main());
