export default [
  "A worker is an endless loop: get an order, pack it, say `taskDone`. Three of them share the queue.",
  "`new asyncio.Queue(2)` makes `put` wait when two orders lie there. `bring` puts them in; `await queue.join()` waits until all are packed.",
  "Make three tasks of `worker(queue)`, bring the orders, join the queue, then cancel the workers and wait for them with `gather(…, { returnExceptions: true })`.",
];
