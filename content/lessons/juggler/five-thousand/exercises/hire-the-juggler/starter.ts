import threading from "threading";
import time from "time";

const PLAYERS = 5000;
let served = 0;

function serve() {
  time.sleep(1);
  served += 1;
}

const workers: threading.Thread[] = [];
while (workers.length < PLAYERS) workers.push(new threading.Thread({ target: serve }));
for (const worker of workers) worker.start();
for (const worker of workers) worker.join();
console.log(`${served} players are served.`);
