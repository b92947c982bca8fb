export default [
  "Press Run and look at the lanes. When does the toast begin, and what was the loop doing until then?",
  "`await brewCoffee()` begins the coffee and then waits for its end. Begin all three before you wait for any of them.",
  "`asyncio.gather` begins whatever you hand to it, all at once, and gives the results back in the order in which you handed it over. A single `await` is enough.",
];
