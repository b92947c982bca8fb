export default {
  "gather-as-finished, line 21": "Only the number of results is used, and not which of them came first.",
};
