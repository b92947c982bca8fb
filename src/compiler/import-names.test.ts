// What a program reads in the messages of errors that it catches is in its own words, and imports do what they did.

import { expect, it } from "vitest";
import { createNodeCompiler } from "./node.ts";
import { createNodeSandbox } from "#sandbox/node";

const compiler = createNodeCompiler();
const sandbox = createNodeSandbox();

async function print(source: string, rules: "asyncio" | "javascript" = "javascript"): Promise<string[]> {
  const compiled = await compiler.compile(source, { file: "program.ts", rules });
  if (compiled.kind === "not-compiled") throw new Error(compiled.diagnostics[0]?.message);
  const { recording } = await sandbox.run({ program: compiled.program, seed: 1 });
  return recording.output.map(({ text }) => text);
}

const told = (code: string): string => `try { ${code} } catch (e: any) { console.log(e.message); }`;

// As V8 has it for a variable.
it.each([
  [`import asyncio from "asyncio"; ${told("(asyncio as any).slep(1);")}`, "asyncio.slep is not a function"],
  [`import { slep } from "time"; ${told("(slep as any)(1);")}`, "slep is not a function"],
  [`import { slep as nap } from "time"; ${told("nap(1);")}`, "nap is not a function"],
  [`import clock from "time"; ${told("new (clock as any).Tick();")}`, "clock.Tick is not a constructor"],
  [`await null; import { slep } from "time"; ${told("slep`x`;")}`, "slep is not a function"],
])("%s", async (program, message) => {
  expect(await print(program)).toEqual([message]);
});

it("leaves alone what only looks like it, and what an inner name hides", async () => {
  const source = `import time, { monotonic as now, monotonic as then, sleep } from "time";
const text = "import_time.default and (0, import_time.sleep)";
function f(time: { x: number }, sleep = 3) { return time.x + sleep; }
console.log(text, f({ x: 1 }), now() === then(), typeof time.time, typeof sleep);`;
  const shown = "import_time.default and (0, import_time.sleep) 4 true function function";
  expect(await print(source)).toEqual([shown]);
  expect(await print(source.replace(/^const text.*$/mu, 'const text = "";'))).toEqual([" 4 true function function"]);
});

it("keeps imports working in every position", async () => {
  const source = `import asyncio, { sleep, Future, Queue as Line } from "asyncio";
import { ValueError } from "builtins";
import console2 from "time";
export { sleep }; export default asyncio;
class Tea extends ValueError {}
const kept = { sleep, asyncio, again: [sleep] };
const { a = sleep } = {} as any;
const pick = (all: any) => sleep;
console.log(kept.sleep === asyncio.sleep, kept.again[0] === a, pick(1) === a, new Tea("x") instanceof ValueError);
console.log(typeof Future, new Line(3).maxsize, typeof console2.sleep);
async function main() { await sleep(1); await asyncio.sleep(1); return \`\${asyncio.getRunningLoop().time()}\`; }
console.log(asyncio.run(main()));`;
  expect(await print(source, "asyncio")).toEqual(["true true true true", "function 3 function", "2"]);
});
