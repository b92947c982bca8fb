import threading from "threading";
import time from "time";

const PLAYERS = 5000;

function serve() {
  time.sleep(1);
}

const threads: threading.Thread[] = [];
try {
  while (threads.length < PLAYERS) {
    const thread = new threading.Thread({ target: serve });
    thread.start();
    threads.push(thread);
  }
} catch (error) {
  console.log(`The machine says: ${error.message}.`);
}
for (const thread of threads) thread.join();
console.log(`${threads.length} of ${PLAYERS} players are served.`);
