import cpu from "cpu";
import multiprocessing from "multiprocessing";
import time from "time";

function program() {
  cpu.burn(0.02);
  time.sleep(2); // wait for a key, a packet, a disk
  cpu.burn(0.02);
}

const processes = Array.from({ length: 40 }, () => new multiprocessing.Process({ target: program }));
for (const process of processes) process.start();
for (const process of processes) process.join();
console.log(`${processes.length} processes on ${multiprocessing.cpuCount()} cores`);
