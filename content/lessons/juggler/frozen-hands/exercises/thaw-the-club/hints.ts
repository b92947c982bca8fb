export default [
  "Press Run and point at the red stretch. Which line holds the loop?",
  "A function without `async` cannot wait without holding the thread. What has to change in `writeToDisk`, and what then at the place where it is called?",
  "Make `writeToDisk` an `async function`, let it `await asyncio.sleep(1.5)`, and put an `await` in front of its call in `keepLog`.",
];
