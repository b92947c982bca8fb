export default [
  "How does a waiter find out that the dish is ready, and how long after the cook?",
  "Make a future in `main` and hand it to all three. What do the waiters do with it, and what does the cook?",
  '`const bell = new asyncio.Future<string>()`. The waiters `await bell` and get the dish; the cook calls `bell.setResult("pasta")`.',
];
