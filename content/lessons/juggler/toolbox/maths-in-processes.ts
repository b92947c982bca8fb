import cpu from "cpu";
import multiprocessing from "multiprocessing";

function analyse(game: number) {
  cpu.burn(1);
  console.log(`Game ${game} is analysed.`);
}

const processes = [1, 2, 3, 4].map((game) => new multiprocessing.Process({ target: analyse, args: [game] }));
for (const process of processes) process.start();
for (const process of processes) process.join();
