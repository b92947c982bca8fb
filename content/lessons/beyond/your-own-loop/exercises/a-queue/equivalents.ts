const SAMPLE = "The calls at the end only show the loop at work, and are not asked for.";

export default {
  "call-dropped, line 17": SAMPLE,
  "call-dropped, line 18": SAMPLE,
  "call-dropped, line 19": SAMPLE,
};
