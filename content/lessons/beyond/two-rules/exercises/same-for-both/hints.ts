export default [
  "Under which rules has `save` begun when the next line is reached? And what makes it begin, soon, under the other ones?",
  "`asyncio.createTask` puts both into the queue. They begin when the loop gets its turn, so `main` has to give way once before it says anything.",
  "Two `createTask`, then `await asyncio.sleep(0)`, then the line. And `tidyUp()` needs an `await`: by itself it is forgotten.",
];
