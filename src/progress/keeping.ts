// Where work is kept, and what the learner is told when that is not the browser.

import type { Keeping } from "./progress.ts";

const DENIED: Keeping = { kind: "page", why: "denied" };

/** Why a browser's storage failed. */
export function keepingAfter(error: unknown): Keeping {
  if (!(error instanceof DOMException)) return DENIED;
  if (error.name === "QuotaExceededError") return { kind: "page", why: "full" };
  return error.name === "VersionError" ? { kind: "page", why: "newer" } : DENIED;
}

/** What to tell the learner when something was set aside. */
export const SET_ASIDE =
  "What your browser had kept of this was damaged. It has been put aside, not deleted, and you can go on.";

/** What to tell the learner, lastingly; `null` when all is well. */
export function describeKeeping(keeping: Keeping): string | null {
  if (keeping.kind === "browser") return null;
  switch (keeping.why) {
    case "denied":
      return "Your browser does not let this site store anything. What you do here is kept only in this page: save it to a file before you leave it.";
    case "full":
      return "Your browser has no room left for this site. What you do from now on is kept only in this page: save it to a file before you leave it.";
    case "newer":
      return "A newer version of the course is open in another tab. What you do in this page is not stored any more: save it to a file, then reload it.";
  }
}
