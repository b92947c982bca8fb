// A program out of a file of the reader's. Fetched with the first one.

const LARGEST_BYTES = 1024 * 1024;
const NO_TEXT = "That file holds no text, so it was not opened. Choose a program.";
const TOO_LARGE = "That file is larger than 1 MiB, so it was not opened. Programs here are much smaller.";

export type ReadFile =
  { readonly kind: "text"; readonly text: string } | { readonly kind: "refused"; readonly sentence: string };

/** Line ends become those of the editor; a byte order mark goes. */
export async function readTextFile(file: Blob): Promise<ReadFile> {
  if (file.size > LARGEST_BYTES) return { kind: "refused", sentence: TOO_LARGE };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
    if (text.includes("\0")) return { kind: "refused", sentence: NO_TEXT };
    return { kind: "text", text: text.replaceAll(/\r\n?/g, "\n") };
  } catch {
    return { kind: "refused", sentence: NO_TEXT };
  }
}
