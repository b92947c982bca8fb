// Random programs of tasks, sleeps, waits, cancellations and shared things do the same here and in CPython.

import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { createNodeCompiler } from "#compiler/node";
import { findPython, startPython } from "#course/twins";
import { createNodeSandbox } from "#sandbox/node";
import type { Body, Description, Op } from "./random-program.ts";
import { render } from "./render-program.ts";
import { runHere } from "./run-here.ts";

/** `RANDOM_PROGRAMS=5000` looks further, each time at others. */
const MANY = Number(process.env["RANDOM_PROGRAMS"] ?? 0);
const PROGRAMS = MANY || 150;

const collaborators = { compiler: createNodeCompiler(), sandbox: createNodeSandbox() };
const python = findPython();
const twins = python && startPython(python);

/** Few different numbers, so that deadlines meet. */
const seconds = fc.constantFrom(0, 1, 1, 2, 3, 0.5);
const task = fc.nat(3);
const ahead = fc.nat(2);
const shared = fc.nat(1);

function kind<K extends Op["kind"]>(...kinds: K[]): fc.Arbitrary<K> {
  return fc.constantFrom(...kinds);
}

const { body } = fc.letrec<{ op: Op; body: Body }>((tie) => ({
  body: fc.array(tie("op"), { maxLength: 4, depthIdentifier: "body" }),
  op: fc.oneof(
    { depthIdentifier: "body", maxDepth: 3 },
    { weight: 6, arbitrary: fc.record({ kind: kind("sleep", "later"), seconds }) },
    { weight: 2, arbitrary: fc.record({ kind: kind("raise", "uncancel") }) },
    { weight: 6, arbitrary: fc.record({ kind: kind("start", "cancel"), task }) },
    { weight: 4, arbitrary: fc.record({ kind: kind("await", "shield", "gather", "gatherAll", "follow"), ahead }) },
    {
      weight: 4,
      arbitrary: fc.record({ kind: kind("set", "clear", "wait", "put", "get", "notify", "release"), shared }),
    },
    { weight: 2, arbitrary: fc.record({ kind: kind("waitAny", "waitFor", "collect"), ahead, seconds }) },
    { weight: 3, arbitrary: fc.record({ kind: kind("lock", "semaphore", "condition"), shared, body: tie("body") }) },
    { weight: 3, arbitrary: fc.record({ kind: kind("meet", "leave", "take", "join", "close"), shared }) },
    { weight: 2, arbitrary: fc.record({ kind: kind("timeout", "generate"), seconds, body: tie("body") }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: kind("group"), bodies: fc.array(tie("body"), { minLength: 1, maxLength: 3 }) }),
    },
    { weight: 4, arbitrary: fc.record({ kind: kind("catch", "tidy", "swallow"), body: tie("body") }) },
  ),
}));

/** Tasks are started before main goes on to do anything else: most programs would do nothing otherwise. */
const description: fc.Arbitrary<Description> = fc.record({
  tasks: fc.array(body, { minLength: 1, maxLength: 4 }),
  main: body.map((ops) => [0, 1, 2, 3].map((number): Op => ({ kind: "start", task: number })).concat(ops)),
});

describe(`under ${python ? `CPython ${python.version}` : "no Python (none from 3.12 on was found): skipped"}`, () => {
  afterAll(() => twins?.stop());

  it.skipIf(!twins)("random programs do the same", { timeout: MANY > 0 ? 3_600_000 : 60_000 }, async () => {
    const doesTheSame = fc.asyncProperty(description, async (described) => {
      const { ts, py } = render(described);
      const [here, there] = await Promise.all([runHere(collaborators, "random.ts", ts), twins?.run(py)]);
      expect(here.printed.split("\n"), ts).toEqual(there?.printed.split("\n"));
      expect(here.error, ts).toBe(there?.error);
    });
    await fc.assert(doesTheSame, { numRuns: PROGRAMS, ...(MANY > 0 ? {} : { seed: 20_250_101 }) });
  });
});
