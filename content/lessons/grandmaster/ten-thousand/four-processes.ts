import cpu from "cpu";
import multiprocessing from "multiprocessing";

function suggestMoves() {
  for (let player = 1; player <= 50; player++) cpu.burn(0.01);
}

const processes = Array.from({ length: 4 }, () => new multiprocessing.Process({ target: suggestMoves }));
for (const process of processes) process.start();
for (const process of processes) process.join();
console.log("200 players are answered.");
