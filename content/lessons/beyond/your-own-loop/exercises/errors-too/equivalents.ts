const SAMPLE = "The breakfast at the end only shows errors at work, and is not asked for.";

export default {
  "condition-turned, line 87": SAMPLE,
  "return-dropped, line 89": SAMPLE,
  "error-not-handled, line 95": SAMPLE,
  "return-dropped, line 98": SAMPLE,
  "call-dropped, line 102": SAMPLE,
};
