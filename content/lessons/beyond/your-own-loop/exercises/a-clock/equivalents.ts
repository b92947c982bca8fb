const SAMPLE = "The calls at the end only show the loop at work, and are not asked for.";

export default {
  "call-dropped, line 29": SAMPLE,
  "call-dropped, line 30": SAMPLE,
  "call-dropped, line 31": SAMPLE,
};
