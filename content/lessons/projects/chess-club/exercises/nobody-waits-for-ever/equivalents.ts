export default {
  "await-dropped, line 36": "A coroutine that returns an awaitable is done when that is.",
  "rethrow-dropped, line 32": "No question of this step fails. In the next one some do, and then it counts.",
};
