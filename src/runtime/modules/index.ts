// What a program can import, and what it gets. Each module is built on the loop's public interface, anew for each run.

import type { RunState } from "../run-state.ts";
import { createAsyncio } from "./asyncio/index.ts";
import { createAiohttp } from "./aiohttp/index.ts";
import { createConcurrentFutures } from "./concurrent-futures.ts";
import { createCpu } from "./cpu.ts";
import { createBuiltins } from "./builtins-module.ts";
import { createInternet } from "./internet.ts";
import { createMultiprocessing } from "./multiprocessing.ts";
import { createRequests } from "./requests.ts";
import { createThreading } from "./threading.ts";
import { createTime } from "./time.ts";

type CreateModule = (state: RunState) => Record<string, unknown>;

const MODULES: Readonly<Record<string, CreateModule>> = {
  aiohttp: createAiohttp,
  asyncio: createAsyncio,
  builtins: createBuiltins,
  "concurrent.futures": createConcurrentFutures,
  cpu: createCpu,
  internet: createInternet,
  multiprocessing: createMultiprocessing,
  requests: createRequests,
  threading: createThreading,
  time: createTime,
};

/** The names that a program may import. */
export const moduleNames: readonly string[] = Object.keys(MODULES);

/** The names that a module exports. */
export function exportsOf(state: RunState, name: string): readonly string[] {
  return Object.hasOwn(MODULES, name) ? Object.keys(MODULES[name]?.(state) ?? {}) : [];
}

/** The `require` of a lowered program: the same module object each time, its names also as the default export. */
export function createRequire(state: RunState): (name: string) => unknown {
  const loaded = new Map<string, unknown>();
  return (name) => {
    const known = loaded.get(name);
    if (known !== undefined) return known;
    // Not what every object inherits: `constructor` would hand the run itself out.
    const create = Object.hasOwn(MODULES, name) ? MODULES[name] : undefined;
    if (create === undefined)
      throw new TypeError(`There is no module "${name}" here. You can import: ${moduleNames.join(", ")}.`);
    const exports = Object.freeze(create(state));
    const module = Object.freeze({ ...exports, default: exports });
    loaded.set(name, module);
    return module;
  };
}
