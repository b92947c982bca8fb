import cpu from "cpu";
import threading from "threading";

function suggestMoves() {
  for (let player = 1; player <= 50; player++) cpu.burn(0.01);
}

const threads: threading.Thread[] = [];
for (let core = 1; core <= 4; core++) {
  const thread = new threading.Thread({ target: suggestMoves });
  thread.start();
  threads.push(thread);
}
for (const thread of threads) thread.join();
console.log("200 players are answered.");
