// Words for names that are not there: of Python, of pages, of Node, and those that are only misspelt.

import { closest } from "./closest.ts";

const NO_PAGE =
  "There is no page here. A program prints with `console.log`, and asks the simulated internet with `fetch` or `aiohttp`.";
const NO_NODE = "There is no Node here: neither files nor processes, only what the reference pages list.";

const NO_LIBRARY = "That is not part of the language, and not here: the reference pages list what there is.";

const ELSEWHERE: Readonly<Record<string, string>> = {
  ...sameFor(NO_PAGE, "document", "window", "navigator", "location", "history", "localStorage", "sessionStorage"),
  ...sameFor(NO_PAGE, "indexedDB", "alert", "confirm", "prompt", "XMLHttpRequest", "WebSocket", "EventSource"),
  ...sameFor(NO_PAGE, "requestAnimationFrame", "requestIdleCallback", "postMessage", "importScripts", "FormData"),
  ...sameFor(NO_NODE, "process", "Buffer", "global", "__dirname", "__filename", "fs", "path", "os"),
  ...sameFor(NO_LIBRARY, "crypto", "Blob", "Headers", "Request", "EventTarget", "CustomEvent", "MessageChannel"),
  ...sameFor(NO_LIBRARY, "BroadcastChannel", "ReadableStream", "WebAssembly", "SharedArrayBuffer", "reportError"),
  ...sameFor(
    'For work beside the loop there are threads and processes: `import { ProcessPoolExecutor } from "concurrent.futures"`.',
    "Worker",
    "SharedWorker",
  ),
  setImmediate:
    "That is Node's: `setTimeout(callback, 0)` is here, and calls it once everything that is ready has run.",
  clearImmediate: "That is Node's: `clearTimeout(…)` is here, for what `setTimeout` gave you.",
  nextTick: "That is Node's: `queueMicrotask(callback)` is here, and calls it as soon as the current code is through.",
  print: "Python's `print(…)` is `console.log(…)` here.",
  len: "Python's `len(x)` is `x.length` here, or `x.size` for a `Map` or a `Set`.",
  range: "Python's `for i in range(n)` is `for (let i = 0; i < n; i += 1)` here.",
  str: "Python's `str(x)` is `String(x)` here.",
  int: "Python's `int(x)` is `Math.trunc(Number(x))` here.",
  float: "Python's `float(x)` is `Number(x)` here.",
  None: "Python's `None` is `null` here.",
  True: "Python's `True` is `true` here.",
  False: "Python's `False` is `false` here.",
  self: "Python's `self` is `this` here.",
  sum: "Python's `sum(xs)` is `xs.reduce((a, b) => a + b, 0)` here.",
  input: "There is nobody to ask: write what you would type into the program.",
  open: "There are no files here: keep what you need in a variable.",
  enumerate: "Python's `enumerate(xs)` is `xs.entries()` here.",
};

const ONE_LOOP =
  "There is one loop, and `asyncio.run(…)` makes and closes it; inside, `asyncio.getRunningLoop()` gives it.";
const NO_STREAMS = "There are no sockets and no other programs here: `aiohttp` and `fetch` ask the simulated internet.";

/** Names of Python's modules that have no counterpart here. */
const NOT_TAKEN_OVER: Readonly<Record<string, string>> = {
  ...sameFor(ONE_LOOP, "Runner", "getEventLoop", "newEventLoop", "setEventLoop", "EventLoop"),
  ...sameFor(ONE_LOOP, "setEventLoopPolicy", "getEventLoopPolicy", "runCoroutineThreadsafe"),
  ...sameFor(NO_STREAMS, "openConnection", "startServer", "StreamReader", "StreamWriter"),
  ...sameFor(NO_STREAMS, "createSubprocessExec", "createSubprocessShell"),
};

export interface KnownNames {
  /** What the program can call without importing anything. */
  readonly globals: readonly string[];
  /** What each module exports, by the module's name. */
  readonly modules: ReadonlyMap<string, readonly string[]>;
}

/** @param name is not defined anywhere */
export function hintForMissing(name: string, { globals, modules }: KnownNames): string | undefined {
  if (modules.has(name)) return `Import it: \`import ${name} from "${name}"\`.`;
  if (Object.hasOwn(ELSEWHERE, name)) return ELSEWHERE[name];
  const home = [...modules].find(([, exports]) => exports.includes(name))?.[0];
  if (home !== undefined) return `It is in "${home}": import it, \`import { ${name} } from "${home}"\`.`;
  const meant = closest(name, globals);
  return meant === undefined ? undefined : `Did you mean \`${meant}\`?`;
}

/** @param name is not in the module */
export function hintForMissingExport(module: string, name: string, { modules }: KnownNames): string | undefined {
  const exports = modules.get(module);
  if (exports === undefined || exports.includes(name)) return undefined;
  if (Object.hasOwn(NOT_TAKEN_OVER, name)) return NOT_TAKEN_OVER[name];
  const meant = closest(name, exports);
  return meant === undefined
    ? `There is no \`${name}\` in "${module}". The reference pages list what there is.`
    : `Did you mean \`${module}.${meant}\`?`;
}

function sameFor(words: string, ...names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, words]));
}
