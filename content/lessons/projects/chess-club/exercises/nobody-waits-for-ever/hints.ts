export default [
  "Waiting no longer than so many seconds has a word of its own in asyncio. What does it do to the coroutine whose time is over?",
  "`asyncio.waitFor` cancels what it waits for, and raises a `TimeoutError`. The line for a ticket is part of the waiting, so it belongs into what is waited for.",
  'Around `ask(player)`: `await asyncio.waitFor(ask(player), evening.patience ?? null)` in a `try`, and `return "left"` for a `TimeoutError`. Everything else is raised on.',
];
