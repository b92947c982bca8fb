export default [
  "Run the starter and look at the times. When does the second word begin to wait?",
  "`asyncio.createTask` puts a coroutine into the queue and carries on. Make all three tasks before you wait for any of them.",
  "A task begins when the loop gets its turn. Give it one, `await asyncio.sleep(0)`, before `main` goes on; then await the three tasks.",
];
