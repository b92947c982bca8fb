import threading from "threading";
import time from "time";

function serve(player: string) {
  console.log(`${player} asks.`);
  time.sleep(1);
  console.log(`${player} is answered.`);
}

function hireWorker(player: string) {
  return new threading.Thread({ target: serve, args: [player] });
}

const threads = ["Ada", "Boris", "Chen"].map(hireWorker);
for (const thread of threads) thread.start();
for (const thread of threads) thread.join();
