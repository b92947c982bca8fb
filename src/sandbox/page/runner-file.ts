// Fetches a file of the runner's, and knows whether it is that very file and whole: on its way, a network may answer with
// an error, cut it off, or put a page of its own in its place. It does not know what is in it.

import type { Ending } from "../endings.ts";

/** Why there is no file. */
export type Missing = Extract<Ending, "not-loaded" | "not-served" | "not-whole">;

export type Fetched =
  { readonly kind: "whole"; readonly text: string } | { readonly kind: "missing"; readonly why: Missing };

export interface FileRequest {
  readonly address: string;
  /** Whether a text is the whole file. */
  readonly isWhole: (text: string) => boolean;
  /** Called when some more of it has come. */
  readonly onProgress?: () => void;
  readonly signal: AbortSignal;
  /** Whether the browser's own cache is to be left aside: what is in it may be what does not work. */
  readonly isAnew: boolean;
}

/** Never rejects. */
export async function fetchRunnerFile({ address, isWhole, onProgress, signal, isAnew }: FileRequest): Promise<Fetched> {
  try {
    const response = await fetch(address, { signal, cache: isAnew ? "reload" : "default" });
    if (!response.ok) return missing("not-served");
    const text = await readText(response, onProgress);
    return isWhole(text) ? { kind: "whole", text } : missing("not-whole");
  } catch {
    return missing("not-loaded");
  }
}

/** Rejects where it is cut off. */
async function readText({ body }: Response, onProgress: (() => void) | undefined): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const part = await reader?.read();
    if (part?.value === undefined) return text + decoder.decode();
    text += decoder.decode(part.value, { stream: true });
    onProgress?.();
  }
}

function missing(why: Missing): Fetched {
  return { kind: "missing", why };
}
