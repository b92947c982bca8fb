export default [
  "Take the time three times: before the first one, after it, and after the two. The differences are what you need.",
  "For the two, call `work` twice: each call makes a coroutine of its own. Which function starts both and waits for both?",
  "`await asyncio.gather(work(), work())`. The second one has cost `together - alone`; compare that with half of `alone`.",
];
