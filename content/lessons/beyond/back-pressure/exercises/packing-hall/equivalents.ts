export default {
  "gather-in-turn, line 27": "The workers are cancelled by then, so waiting for one after the other takes no time.",
  "await-dropped, line 27": "The workers are cancelled by then, and end in the very same moment.",
  "loop-together, line 21": "The queue lets the orders in one at a time, in the order in which they came.",
};
