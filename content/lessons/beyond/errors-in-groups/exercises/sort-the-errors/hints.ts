export default [
  "What comes out of a task group is an `ExceptionGroup`. Its errors are in `exceptions`, and there may be several.",
  "`group.split(OSError)` gives two groups: those that fit, and the rest. Either may be `null`.",
  "Catch the `ExceptionGroup`, split it, throw the rest if there is one, and give back the number of the others.",
];
