const GIVEN = "How the line works is given with the starter.";

export default {
  "sleep-blocks, everywhere": GIVEN,
  "sleep-blocks, line 6": GIVEN,
  "sleep-blocks, line 17": GIVEN,
  "sleep-blocks, line 24": GIVEN,
  "wait-skipped, line 24": GIVEN,
};
