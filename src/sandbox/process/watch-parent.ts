// A thread of the runner's process: ends the process when whoever started it is gone, whatever the program computes. An
// orphan that nothing can interrupt would hold a processor for ever.

import process from "node:process";

const EVERY_MS = 500;

const starter = process.ppid;
setInterval(() => {
  if (process.ppid !== starter) process.kill(process.pid, "SIGKILL");
}, EVERY_MS);
