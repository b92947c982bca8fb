export default {
  "await-dropped, line 20": "A coroutine that returns an awaitable is done when that is.",
  "await-dropped, everywhere": "There is one await, and what it stands before is returned.",
};
