export default [
  "Which steps need the result of another one? Draw the chains on paper first.",
  "Make a coroutine of each chain: one that grinds and then brews, one that slices and then toasts. The eggs are a chain by themselves.",
  "`async function makeCoffee()` awaits `grindBeans()` and then `brewCoffee()`; `makeToast` likewise. Then gather `makeCoffee()`, `makeToast()` and `boilEggs()`.",
];
