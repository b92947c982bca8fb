import cpu from "cpu";
import threading from "threading";

function analyse(game: number) {
  cpu.burn(1);
  console.log(`Game ${game} is analysed.`);
}

function startAnalysis(game: number) {
  const thread = new threading.Thread({ target: analyse, args: [game] });
  thread.start();
  return thread;
}

const threads = [1, 2, 3, 4].map(startAnalysis);
for (const thread of threads) thread.join();
