// Modules and who may import whom, as a Mermaid graph. Arrows that follow from two others are left out, or there would be
// nothing to see but arrows.

import type { Module } from "../../eslint.dependencies.ts";

const [BEGIN, END] = ["<!-- map: drawn by scripts/map/map.ts -->", "<!-- end of map -->"];

export function drawMap(modules: Readonly<Record<string, Module>>): string {
  const targets = new Map(
    Object.entries(modules).map(([folder, { mayImport }]) => [
      nameOf(folder),
      new Set(mayImport.map(homeOf).filter((name) => name !== nameOf(folder))),
    ]),
  );
  const reaches = (from: string, to: string): boolean =>
    [...(targets.get(from) ?? [])].some((next) => next === to || reaches(next, to));
  const lines = [...targets].flatMap(([from, all]) => {
    const direct = [...all].filter((to) => ![...all].some((other) => other !== to && reaches(other, to)));
    return direct.length === 0 ? [`  ${idOf(from)}`] : direct.sort().map((to) => `  ${idOf(from)} --> ${idOf(to)}`);
  });
  return ["```mermaid", "graph TD", ...lines, "```"].join("\n");
}

/** The guide's text with another map in its place. @throws {Error} where it has no place for one */
export function withMap(guide: string, map: string): string {
  const [begin, end] = [guide.indexOf(BEGIN), guide.indexOf(END)];
  if (begin === -1 || end < begin) throw new Error(`docs/architecture.md has no place for the map: ${BEGIN} … ${END}`);
  return `${guide.slice(0, begin + BEGIN.length)}\n\n${map}\n\n${guide.slice(end)}`;
}

/** `src/player` is `player`; what is not in `src` keeps its path. */
function nameOf(folder: string): string {
  return folder.replace(/^src\//u, "");
}

/** `#attempt/check` is another door of `attempt`, `content/course.ts` a file of `content`. */
function homeOf(door: string): string {
  return door.replace(/^#/u, "").split("/")[0] ?? door;
}

function idOf(name: string): string {
  return /^\w+$/u.test(name) ? name : `${name.replaceAll(/\W+/gu, "_")}["${name}"]`;
}
