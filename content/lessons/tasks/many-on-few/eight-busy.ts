import cpu from "cpu";
import multiprocessing from "multiprocessing";

function program() {
  cpu.burn(1);
}

const processes = Array.from({ length: 8 }, () => new multiprocessing.Process({ target: program }));
for (const process of processes) process.start();
for (const process of processes) process.join();
console.log(`${processes.length} processes on ${multiprocessing.cpuCount()} cores`);
