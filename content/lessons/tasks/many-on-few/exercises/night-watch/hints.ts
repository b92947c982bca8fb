export default [
  "Asking is waiting, and waiting needs no worker. How do you wait for forty things at once on one thread?",
  "`asyncio.gather` takes all forty coroutines and gives their answers back in order.",
  "Gather `machines.map(ask)`, and then keep the machines whose answer is above 70.",
];
