export default [
  "For how long does the loop not get a turn? Look for the `await`s in `importGames`.",
  "You cannot make the work shorter, but you can let the loop come in between two games.",
  "Below `cpu.burn(0.025)`, inside the loop, write `await asyncio.sleep(0)`.",
];
