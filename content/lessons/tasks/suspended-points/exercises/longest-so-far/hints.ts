export default [
  "What comes out of `yield` is what was handed to `next`. What stands behind `yield` is what `next` gives back.",
  "The generator needs a variable that outlives the calls. Declared inside the function, it is kept as long as the generator is.",
  "An endless loop does it: `const word = yield best;`, then compare the lengths, and keep the word if it is longer.",
];
