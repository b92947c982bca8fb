// Nothing lies in content/ that nobody reads: it would look as if it were part of the course.

import { ContentError } from "./content-error.ts";
import type { Disk } from "./disk.ts";

interface Layout {
  readonly file: (name: string) => boolean;
  readonly folder: (name: string) => boolean;
  /** In words. */
  readonly holds: string;
}

/** @throws {ContentError} when a folder holds what has no place in it. */
export function refuseStrays(disk: Disk, folder: string, { file, folder: isFolder, holds }: Layout): void {
  const { files, folders } = disk.list(folder);
  const stray = files.find((name) => !file(name)) ?? folders.find((name) => !isFolder(name));
  if (stray !== undefined)
    throw new ContentError(
      `${folder}/${stray}`,
      `Its folder holds ${holds}; this is none of them.`,
      "Move or delete it.",
    );
}
