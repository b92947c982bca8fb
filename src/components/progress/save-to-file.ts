// Hands the reader's progress over as a file.

import type { Progress } from "#progress";
import { writeProgressFile } from "#progress/file";

export interface SavedFile {
  readonly name: string;
  /** How many entries had no room in it. */
  readonly leftOut: number;
}

export async function saveToFile(progress: Progress): Promise<SavedFile> {
  const now = Date.now();
  const { text, leftOut } = writeProgressFile(await progress.getSnapshot(), now);
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  const name = `juggler-progress-${new Date(now).toISOString().slice(0, 10)}.json`;
  link.download = name;
  link.click();
  // The browser has taken it by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return { name, leftOut };
}
