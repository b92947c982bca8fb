export default [
  "For each of the three steps, ask: does it wait, or does it compute? Then: is there an `await` for it?",
  "The database wait is `asyncio.sleep`. The price needs `aiohttp`, or a thread for `requests.get`. The photo needs a process. And the three steps of a page need not wait for one another.",
  "In `preparePage`, gather the three: `queryDatabase(dish)`, `fetchPrice(dish)`, and `asyncio.getRunningLoop().runInExecutor(pool, shrinkPhoto, dish)`, with a pool from `sunday`.",
];
