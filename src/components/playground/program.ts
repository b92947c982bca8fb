// A program in the playground, and how it is kept.

import { fileNameFrom } from "#share";
import type { KeptProgram } from "#progress";
import { readConditions, USUAL_CONDITIONS, writeConditions } from "../share/conditions.ts";
import { newProgramId } from "../share/program-id.ts";
import type { Conditions } from "../snippet/snippet-setup.ts";

export interface Program {
  readonly id: string;
  /** e.g. `tea.ts` */
  readonly name: string;
  readonly code: string;
  readonly conditions: Conditions;
}

/** What a new program begins with. */
export const STARTER = `import asyncio from "asyncio";

async function main() {
  await asyncio.sleep(1);
  console.log("Hello after a second.");
}

asyncio.run(main());
`;

export function newProgram(name: string, code: string, conditions: Conditions = USUAL_CONDITIONS): Program {
  return { id: newProgramId(), name, code, conditions };
}

export function fromKept({ id, name, code, conditions }: KeptProgram): Program {
  return { id, name: fileNameFrom(name), code, conditions: readConditions(conditions) };
}

export function toKept({ id, name, code, conditions }: Program): KeptProgram {
  return { id, name, code, conditions: writeConditions(conditions) };
}

/** The wanted name, or the first of `tea 2.ts`, `tea 3.ts` … that nobody has. */
export function freshName(wanted: string, taken: readonly Program[]): string {
  const name = fileNameFrom(wanted);
  const isFree = (candidate: string): boolean => taken.every((program) => program.name !== candidate);
  if (isFree(name)) return name;
  const stem = name.replace(/(?: \d+)?\.ts$/, "");
  for (let number = 2; ; number += 1) {
    const candidate = `${stem} ${String(number)}.ts`;
    if (isFree(candidate)) return candidate;
  }
}
