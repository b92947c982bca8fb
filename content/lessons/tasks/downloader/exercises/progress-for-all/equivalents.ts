export default {
  "number-raised, line 22": "One byte more in a chunk completes no tenth earlier or later than a moment.",
  "order-swapped, line 23": "Both are counted between the same two awaits.",
};
