import threading from "threading";
import time from "time";

function serve(player: string) {
  console.log(`${player} asks.`);
  time.sleep(1);
  console.log(`${player} is answered.`);
}

const threads = ["Ada", "Boris", "Chen"].map((player) => new threading.Thread({ target: serve, args: [player] }));
for (const thread of threads) thread.start();
for (const thread of threads) thread.join();
