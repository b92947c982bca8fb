// What a scaffold leaves to its author: places that say so, and where they still stand. Nobody is shown a lesson with
// one of them in it: a test of the content counts them.

import type { Disk } from "../disk.ts";

const MARKED = /TO WRITE \([^)]*\)/gu;

/** A place for the author's own words. @param what names them, e.g. `the task in two or three sentences` */
export function toWrite(what: string): string {
  return `TO WRITE (${what})`;
}

/** Every such place below a folder, as `content/…/index.mdx:7: TO WRITE (the pitfall)`. */
export function findUnwritten(disk: Disk, folder: string): string[] {
  const { files, folders } = disk.list(folder);
  return [
    ...files.filter((name) => /\.(?:mdx|ts|py)$/u.test(name)).flatMap((name) => placesIn(disk, `${folder}/${name}`)),
    ...folders.flatMap((name) => findUnwritten(disk, `${folder}/${name}`)),
  ];
}

function placesIn(disk: Disk, file: string): string[] {
  return disk
    .read(file)
    .split("\n")
    .flatMap((line, index) => (line.match(MARKED) ?? []).map((place) => `${file}:${index + 1}: ${place}`));
}
