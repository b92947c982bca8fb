const GIVEN = "How much there is to render is given with the starter, and not the learner's to decide.";

export default {
  "number-raised, line 24": "A second process would have nothing to do.",
  "call-dropped, line 11": GIVEN,
};
