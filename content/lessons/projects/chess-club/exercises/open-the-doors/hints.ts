export default [
  "Press Run and look at the lanes: there is one question in the air at a time. Which line lets the others wait?",
  "Calling `lookUp` for all players makes all the coroutines. What lets them wait side by side, and gives their results in the order of the coroutines?",
  "`asyncio.gather(...players.map((player) => lookUp(player)))` begins all of them, and `await` gives the list of their results.",
];
