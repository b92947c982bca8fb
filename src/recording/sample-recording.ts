// A small recording with a row of everything, for tests. Written by hand, so that it owes nothing to the runtime:
// the program starts a task that sleeps for a second, prints, and fails.

import { packNoted } from "./noted.ts";
import { packAt } from "./position.ts";
import { NONE, REASONS, SPAN_KINDS } from "./recording.ts";
import type { Recording } from "./recording.ts";
import { USUAL_SETTINGS } from "./settings.ts";

const [RUNNING, WAITING] = [SPAN_KINDS.indexOf("running"), SPAN_KINDS.indexOf("waiting")];
const SLEEP = REASONS.indexOf("sleep");

/** Made anew on each call, so that a test may damage it. */
export function sampleRecording(): Recording {
  return {
    version: 1,
    rules: "asyncio",
    seed: 7,
    settings: { ...USUAL_SETTINGS, cores: 2, hosts: [{ name: "pot.example", pages: [] }] },
    outcome: {
      kind: "failed",
      error: {
        name: "ValueError",
        message: "burnt",
        at: packAt(3, 9),
        frames: [{ functionName: "brew", at: packAt(3, 9) }],
        hint: "Watch the pot.",
      },
    },
    elapsed: 1,
    sequential: 1,
    output: [{ time: 1, stream: "out", text: "done", task: 1, at: packAt(2, 3), order: 3 }],
    tasks: {
      length: 2,
      kind: Uint8Array.of(0, 1),
      name: ["breakfast.ts", "Task-1"],
      functionName: ["breakfast.ts", "brew"],
      parent: Int32Array.of(NONE, 0),
      at: Int32Array.of(0, packAt(6, 1)),
      created: Float64Array.of(0, 0),
      born: Int32Array.of(0, packNoted(1, 0)),
      ended: Int32Array.of(NONE, packNoted(3, 1)),
      firstRun: Float64Array.of(0, 0),
      finished: Float64Array.of(NONE, 1),
      outcome: Uint8Array.of(0, 2),
    },
    spans: {
      length: 3,
      task: Int32Array.of(0, 1, 1),
      kind: Uint8Array.of(RUNNING, WAITING, RUNNING),
      reason: Uint8Array.of(0, SLEEP, 0),
      start: Float64Array.of(0, 0, 1),
      end: Float64Array.of(0, 1, 1),
      at: Int32Array.of(packAt(6, 1), packAt(1, 9), packAt(2, 3)),
      target: Int32Array.of(NONE, NONE, NONE),
      label: Int32Array.of(NONE, 0, NONE),
      woken: Int32Array.of(NONE, packNoted(2, 0), NONE),
      labels: ["until 1.000 s"],
    },
    awaits: { length: 1, span: Int32Array.of(1), task: Int32Array.of(0) },
    loop: {
      length: 2,
      time: Float64Array.of(0, 1),
      ready: Int32Array.of(1, 1),
      timers: Int32Array.of(0, 0),
      order: Int32Array.of(0, 2),
      callbacks: 2,
      switches: 2,
      peakWaits: 1,
    },
    machine: { peakBytes: 25_165_824, peakThreads: 3, peakProcesses: 1 },
    findings: [{ kind: "never-retrieved", message: "Nobody looked.", time: 1, task: 1, at: packAt(6, 1) }],
    requests: [
      {
        method: "GET",
        host: "kitchen.example",
        path: "/toast?dark=1",
        task: 1,
        at: packAt(2, 9),
        start: 0.5,
        heard: 0.75,
        end: 1,
        how: "answered",
        status: 200,
      },
    ],
    returned: '["toast"]',
    dropped: { spans: 0, iterations: 0, output: 0 },
  };
}
