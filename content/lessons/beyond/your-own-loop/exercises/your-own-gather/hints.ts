export default [
  "Count. How many of them are still under way? When the last one is over, wake whoever waits for the gather.",
  "Each one's result belongs into its own place: `results[i] = result`, not `results.push(result)`.",
  "`whenDone(wake)` asks every awaitable to call back. Each callback keeps its result and counts down; at zero it calls `wake(results)`. With nothing to wait for, wake through the queue.",
];
