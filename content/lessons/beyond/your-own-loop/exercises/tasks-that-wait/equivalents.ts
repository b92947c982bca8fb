const SAMPLE = "The breakfast at the end only shows the tasks at work, and is not asked for.";

export default {
  "return-dropped, line 60": SAMPLE,
  "return-dropped, line 67": SAMPLE,
  "call-dropped, line 71": SAMPLE,
};
