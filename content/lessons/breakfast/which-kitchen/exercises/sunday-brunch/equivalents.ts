const GIVEN = "How long the database takes is given with the starter, and not the learner's to decide.";

export default {
  "number-raised, line 9": GIVEN,
  "number-lowered, line 9": GIVEN,
  "number-raised, line 38": "A fourth process would have nothing to do.",
};
