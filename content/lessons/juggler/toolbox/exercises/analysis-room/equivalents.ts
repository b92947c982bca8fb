const GIVEN = "How long this analysis takes is given with the starter, and not the learner's to decide.";

export default {
  "gather-in-turn, line 29": "The pool begins each analysis when it is handed over, not when it is awaited.",
  "number-raised, line 27": "A fourth process would have nothing to do.",
  "number-raised, line 30": GIVEN,
  "number-raised, line 31": GIVEN,
  "number-lowered, line 30": GIVEN,
  "number-lowered, line 31": GIVEN,
};
