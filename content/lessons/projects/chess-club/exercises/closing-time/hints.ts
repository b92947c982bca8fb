export default [
  "Closing time ends one kind of waiting only. Which `await` is it that a player in line stands at?",
  "The wait for a ticket ends with a ticket or at closing time, whichever comes first. All players have the same closing time, so it is a moment of the loop's clock, worked out once.",
  'Work out `closesAt` at the beginning: `null`, or `asyncio.getRunningLoop().time()` and `closing` seconds. Then `await asyncio.timeoutAt(closesAt, () => tickets.acquire())`, and answer `"closed"` for its `TimeoutError`, before it comes to the `catch` for patience.',
];
