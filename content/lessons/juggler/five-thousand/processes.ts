import multiprocessing from "multiprocessing";
import time from "time";

const PLAYERS = 5000;

function serve() {
  time.sleep(1);
}

const processes: multiprocessing.Process[] = [];
try {
  while (processes.length < PLAYERS) {
    const process = new multiprocessing.Process({ target: serve });
    process.start();
    processes.push(process);
  }
} catch (error) {
  console.log(`The machine says: ${error.message}.`);
}
for (const process of processes) process.join();
console.log(`${processes.length} of ${PLAYERS} players are served.`);
