import cpu from "cpu";
import multiprocessing from "multiprocessing";

function suggestMoves() {
  for (let player = 1; player <= 50; player++) cpu.burn(0.01);
}

const processes: multiprocessing.Process[] = [];
for (let core = 1; core <= 4; core++) {
  const process = new multiprocessing.Process({ target: suggestMoves });
  process.start();
  processes.push(process);
}
for (const process of processes) process.join();
console.log("200 players are answered.");
