import cpu from "cpu";
import multiprocessing from "multiprocessing";

function analyse(game: number) {
  cpu.burn(1);
  console.log(`Game ${game} is analysed.`);
}

function startAnalysis(game: number) {
  const process = new multiprocessing.Process({ target: analyse, args: [game] });
  process.start();
  return process;
}

const processes = [1, 2, 3, 4].map(startAnalysis);
for (const process of processes) process.join();
