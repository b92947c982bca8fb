export default [
  "At 1 s the onions are ready. When does the soup begin, and what is it waiting for?",
  "A `gather` holds everybody until its last one is done. So a `gather` of preparations is the wrong place to wait. Make a coroutine of each dish instead.",
  '`async function soup()` awaits `step("onions", 1)` and then `step("soup", 5)`; likewise the others. Gather the three dishes, between two looks at `time.perfCounter()`.',
];
