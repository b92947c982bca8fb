export default {
  "await-dropped, line 13": "The text is returned, and what a coroutine returns is awaited by whoever awaits it.",
  "gather-as-finished, line 20": "Only the number of recipes is used, and not which of them came first.",
  "return-dropped, line 15": "Only the number of recipes is used, and not what they say.",
};
