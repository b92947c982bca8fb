const SAMPLE = "The breakfast at the end only shows `gather` at work, and is not asked for.";
const GIVEN = "The timers are given with the starter; the step before has checked them.";

export default {
  "return-dropped, line 78": SAMPLE,
  "return-dropped, line 83": SAMPLE,
  "call-dropped, line 87": SAMPLE,
  "call-dropped, line 13": GIVEN,
  "order-swapped, line 12": GIVEN,
  "order-swapped, line 66": "Both happen between the same two callbacks.",
};
