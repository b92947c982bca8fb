export default "The variable lives inside the function, so each generator has its own. The loop never ends, and need not: a generator that nobody asks stands still at its `yield` and costs no time.";
