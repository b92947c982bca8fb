export default [
  "Point at the red stretches. Which call holds the loop, and is there an `await` in front of it?",
  "Make one `aiohttp.ClientSession` in `main`, hand it to `fetchRecipe`, and await what you ask of it.",
  "In `fetchRecipe`: `await using response = await session.get(…)`, then `await response.text()`. In `main`: `await using session = new aiohttp.ClientSession()`.",
];
