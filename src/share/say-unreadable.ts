// What is said when a link cannot be read.

import { kib, SHARE_LIMITS } from "./limits.ts";
import type { OpenedLink } from "./open-link.ts";

export type Unreadable = Extract<OpenedLink, { kind: "unreadable" }>["why"];

export function sayUnreadable(why: Unreadable): string {
  switch (why) {
    case "too-long":
      return `This link is longer than ${kib(SHARE_LIMITS.packed)}, so it was not opened. Ask for the program as a file instead.`;
    case "too-large":
      return `The program in this link is larger than ${kib(SHARE_LIMITS.unpacked)}, so it was not opened. Ask for it as a file instead.`;
    case "newer":
      return "This link was made by another version of Juggler. Reload the page, then open the link again.";
    case "damaged":
      return "This link is damaged: a part of it is missing, or was changed on the way. Ask for it again, and copy all of it.";
  }
}
