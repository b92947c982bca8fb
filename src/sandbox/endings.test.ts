// The sentences for runs that are ended from outside.

import { expect, it } from "vitest";
import { packAt } from "#recording";
import { explain } from "./endings.ts";

it.each([
  [
    "hung",
    packAt(7, 3),
    "step-time",
    "The program computed for 2 s without giving way and did not come back: nothing else could run. " +
      "The last place it passed is on line 7. Look for something that takes very long, " +
      "such as a regular expression on a long text or a search in a huge array, " +
      "or for memory that fills up.",
  ],
  [
    "hung",
    0,
    "step-time",
    "The program computed for 2 s without giving way and did not come back: nothing else could run. " +
      "Look for something that takes very long, " +
      "such as a regular expression on a long text or a search in a huge array, " +
      "or for memory that fills up.",
  ],
  ["too-long", 0, "run-time", "The program computed for 10 s in all and was stopped. Give it less to compute."],
  ["flooded", 0, "messages", "The program sent more than 10,000 messages and was stopped. Let it print less."],
  [
    "no-start",
    0,
    "start",
    "What runs your code did not start within 8 s, so your program has not begun. Check your connection, then try again.",
  ],
  [
    "not-loaded",
    0,
    "start",
    "What runs your code could not be loaded: the network did not bring it. Check your connection, then try again.",
  ],
  [
    "not-served",
    0,
    "start",
    "What runs your code could not be loaded: the site answered with an error. Wait a moment, then try again.",
  ],
  [
    "not-whole",
    0,
    "start",
    "What runs your code could not be loaded: only a part of it came, or something else. " +
      "If your network asks you to log in, do that first; then try again.",
  ],
  ["other-version", 0, "start", "The site was updated while this page was open. Reload the page, then try again."],
  ["stop", 0, "stop", "You stopped the program."],
] as const)("%s (at %d) is explained", (ending, at, limit, message) => {
  expect(explain(ending, at, "")).toEqual({ limit, message });
});

it.each([
  ["TypeError: no", "The runner broke down (TypeError: no). "],
  ["", "The runner broke down. "],
])("a breakdown (%j) is explained", (why, beginning) => {
  expect(explain("broke-down", 0, why)).toEqual({
    limit: "crash",
    message:
      beginning +
      "If your program changes built-in objects, such as `Array.prototype`, leave them as they are; " +
      "otherwise this is a bug in Juggler, not in your code.",
  });
});
