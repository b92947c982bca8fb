// The script of every run: our event loop and what surrounds it. The same text runs as the worker in the page's frame
// and in a fresh context in Node. The order matters: capture, take the powers away, and only then the program.

import { ALLOWED_GLOBALS } from "./allowed-globals.ts";
import { reduceGlobals } from "./reduce-globals.ts";
import { run } from "./run.ts";
import { twinHome } from "./twin-home.ts";
import { workerHome } from "./worker-home.ts";

const home = twinHome() ?? workerHome();
reduceGlobals(globalThis, ALLOWED_GLOBALS);
home.onStart((message) => run(message, home));
