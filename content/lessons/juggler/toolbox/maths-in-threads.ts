import cpu from "cpu";
import threading from "threading";

function analyse(game: number) {
  cpu.burn(1);
  console.log(`Game ${game} is analysed.`);
}

const threads = [1, 2, 3, 4].map((game) => new threading.Thread({ target: analyse, args: [game] }));
for (const thread of threads) thread.start();
for (const thread of threads) thread.join();
