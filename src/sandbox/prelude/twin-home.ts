// The prelude's home in Node: a context of its own, made for one run. Whoever made the context has left what is needed
// in one global, which is gone before any foreign code runs.

import type { RunMessage, StartMessage } from "../messages.ts";
import type { Home } from "./home.ts";

/** The name of that global. */
export const TWIN = "$$twin";

/** Everything here belongs to Node's own realm, except texts and numbers. */
export interface Twin {
  /** The `StartMessage` as JSON, so that its objects are made in the context's realm. */
  readonly start: string;
  /** The names of what the context has been given of Node's own. */
  readonly foreign: readonly string[];
  readonly now: () => number;
  readonly post: (message: RunMessage) => void;
  /** Evaluates a script in the context. Throws errors of either realm. */
  readonly loadScript: (text: string) => void;
}

/** Takes the twin's global away, where there is one. */
export function twinHome(): Home | undefined {
  const world = globalThis as { [TWIN]?: Twin };
  const twin = world[TWIN];
  if (twin === undefined) return undefined;
  Reflect.deleteProperty(world, TWIN);
  return {
    foreign: twin.foreign,
    now: twin.now,
    post: twin.post,
    loadScript: (text) => {
      twin.loadScript(text);
      return "";
    },
    onStart: (start) => start(JSON.parse(twin.start) as StartMessage),
    whileWaiting: () => undefined,
  };
}
