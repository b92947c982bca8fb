export default {
  "await-dropped, line 21": "A coroutine that returns an awaitable is done when that is.",
  "order-swapped, line 35":
    "Whether a page is noted before or after its links are worked out is no matter: there is no await between.",
};
