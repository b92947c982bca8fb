export default [
  "What you have is one try, and it does the right thing when it is called again. What has to stand around it?",
  "A loop with a `try` in it. Look at which errors are worth another try: a `ClientResponseError` is a `ClientError`, too, and what is not a `ClientError` at all is none of your business.",
  "Rename `download` to a function for one try. The new `download` counts the tries, returns when one succeeds, and in the `catch` throws on if the error is a bad status, no `ClientError`, or of the fifth try; otherwise it sleeps for a second.",
];
