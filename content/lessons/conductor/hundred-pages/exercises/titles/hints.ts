export default [
  "The loop waits for each page before it asks for the next one. What does `asyncio.gather` need, to ask for all of them?",
  "Write a coroutine function for one page. A list of page numbers becomes a list of its coroutines with `map`.",
  "Open the session in `readTitles`, and hand it to each call: `await asyncio.gather(...pages.map((page) => readTitle(session, page)))`.",
];
