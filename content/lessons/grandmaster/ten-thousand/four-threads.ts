import cpu from "cpu";
import threading from "threading";

function suggestMoves() {
  for (let player = 1; player <= 50; player++) cpu.burn(0.01);
}

const threads = Array.from({ length: 4 }, () => new threading.Thread({ target: suggestMoves }));
for (const thread of threads) thread.start();
for (const thread of threads) thread.join();
console.log("200 players are answered.");
