// The cheat sheet's API: what stands in content/cheat-sheet/api.ts, as groups of pairs.

import { ContentError } from "../content-error.ts";
import { openDisk } from "../disk.ts";
import type { Disk } from "../disk.ts";

export interface ApiGroup {
  readonly title: string;
  readonly pairs: readonly ApiPair[];
}

/** The same in both languages. */
export interface ApiPair {
  readonly python: string;
  readonly typescript: string;
}

const FILE = "content/cheat-sheet/api.ts";
const GROUP = /^\s*\/\/ ## (?<title>.+)$/;
const PYTHON = /^\s*\/\/ py: (?<python>.+)$/;

/** @throws {ContentError} where a pair stands in no group, or has no TypeScript. */
export function readApi(disk: Disk = openDisk()): readonly ApiGroup[] {
  const groups: { title: string; pairs: ApiPair[] }[] = [];
  const lines = disk.read(FILE).split("\n");
  lines.forEach((line, index) => {
    const title = GROUP.exec(line)?.groups?.["title"];
    if (title !== undefined) groups.push({ title, pairs: [] });
    const python = PYTHON.exec(line)?.groups?.["python"];
    if (python === undefined) return;
    const typescript = textBelow(lines.slice(index + 1));
    const group = groups.at(-1);
    if (group === undefined || typescript === "")
      throw new ContentError(
        `${FILE}:${index + 1}`,
        "This pair is not whole.",
        "Write it below a line “// ## …”, with its TypeScript right below it.",
      );
    group.pairs.push({ python: python.replaceAll(String.raw`\n`, "\n"), typescript });
  });
  return groups;
}

/** The lines up to the next empty one or comment, or the end of the block, without their common indentation. */
function textBelow(lines: readonly string[]): string {
  const indentation = /^\s*/.exec(lines[0] ?? "")?.[0] ?? "";
  const isOver = (line: string): boolean =>
    line.trim() === "" || /^\s*\/\//.test(line) || !line.startsWith(indentation);
  const end = lines.findIndex(isOver);
  return lines
    .slice(0, end === -1 ? lines.length : end)
    .map((line) => line.slice(indentation.length))
    .join("\n");
}
