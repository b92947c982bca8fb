export default {
  "await-dropped, line 18": "A coroutine that returns an awaitable is done when that is.",
};
