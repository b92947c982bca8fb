import { describe, expect, it } from "vitest";
import { runStages, type Stage, type Step, type Terminal } from "./steps.ts";

const [LINT, TYPES, UNIT] = ["lint", "types", "unit"].map((name) => ({ name, command: `npm run ${name}` })) as [
  Step,
  Step,
  Step,
];

/** A terminal on which one command fails, and each ends when it is told to. */
function fakeTerminal(failing?: string): {
  terminal: Terminal;
  log: string[];
  end: (name: string, at: number) => void;
} {
  const log: string[] = [];
  const running = new Map<string, (succeeded: boolean) => void>();
  let clock = 0;
  const terminal: Terminal = {
    run: (command, isAlone) => {
      log.push(`$ ${command}${isAlone ? "" : " &"}`);
      return new Promise((resolve) => running.set(command, resolve));
    },
    say: (line) => log.push(line.trim()),
    now: () => clock,
  };
  const end = (name: string, at: number): void => {
    clock = at;
    running.get(`npm run ${name}`)?.(name !== failing);
  };
  return { terminal, log, end };
}

/** Lets what has been told go on. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function run(stages: readonly Stage[], failing: string | undefined, ends: Readonly<Record<string, number>>) {
  const { terminal, log, end } = fakeTerminal(failing);
  const passed = runStages(stages, terminal);
  for (const [name, at] of Object.entries(ends)) {
    await settle();
    end(name, at);
  }
  return { passed: await passed, log };
}

describe("stages", () => {
  it("run one after another", async () => {
    const { passed, log } = await run([[[LINT]], [[TYPES, UNIT]]], undefined, { lint: 1250, types: 2500, unit: 4000 });
    expect(passed).toBe(true);
    expect(log).toEqual([
      "[1/3] lint: npm run lint",
      "$ npm run lint",
      "✓ lint (1.3 s)",
      "[2/3] types: npm run types",
      "$ npm run types",
      "✓ types (1.3 s)",
      "[3/3] unit: npm run unit",
      "$ npm run unit",
      "✓ unit (1.5 s)",
    ]);
  });

  it("stop at the first step that fails, and say how to run it alone", async () => {
    const { passed, log } = await run([[[LINT, TYPES]], [[UNIT]]], "types", { lint: 1250, types: 2500 });
    expect(passed).toBe(false);
    expect(log.slice(3)).toEqual([
      "[2/3] types: npm run types",
      "$ npm run types",
      "✗ types failed after 1.3 s. To run this step alone: npm run types",
    ]);
  });
});

describe("the lanes of a stage", () => {
  it("run side by side, and the next stage waits for all of them", async () => {
    const { passed, log } = await run([[[LINT], [TYPES]], [[UNIT]]], undefined, {
      types: 1000,
      lint: 2000,
      unit: 3000,
    });
    expect(passed).toBe(true);
    expect(log.filter((line) => /^[$✓]/u.test(line))).toEqual([
      "$ npm run lint &",
      "$ npm run types &",
      "✓ types (1.0 s)",
      "✓ lint (2.0 s)",
      "$ npm run unit",
      "✓ unit (1.0 s)",
    ]);
  });

  it("begin nothing more where one has failed, and what runs comes to its end", async () => {
    const { passed, log } = await run([[[LINT, UNIT], [TYPES]]], "types", { types: 1000, lint: 2000 });
    expect(passed).toBe(false);
    expect(log.slice(4)).toEqual([
      "✗ types failed after 1.0 s. To run this step alone: npm run types",
      "✓ lint (2.0 s)",
    ]);
  });
});
