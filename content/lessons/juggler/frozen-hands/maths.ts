import asyncio from "asyncio";
import cpu from "cpu";

async function serve(player: string) {
  await asyncio.sleep(1);
  console.log(`${player} is answered.`);
}

async function analyse() {
  console.log("The analysis begins.");
  cpu.burn(2);
  console.log("The analysis is done.");
}

async function main() {
  await asyncio.gather(serve("Ada"), serve("Boris"), serve("Chen"), analyse());
}

asyncio.run(main());
