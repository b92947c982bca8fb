export default {
  "await-dropped, line 27": "A coroutine that returns an awaitable is done when that is.",
};
