// How large the texts are that the learner has typed in place of a page's own. Kept beside the texts, where a page can ask
// before it is drawn (IndexedDB answers later), so that it can leave room for them. All that depends on it is that nothing
// moves: where it cannot be kept, or is lost, that is not said.

/** In lines, and in UTF-16 code units of the longest one. */
export interface TextSize {
  readonly lines: number;
  readonly columns: number;
}

/** The sizes of a page's texts stand under this and its path: by name, `[lines, columns]`. */
export const TEXT_SIZES = "juggler-text-sizes:";

/** @param size `null` where the page's own text stands */
export function noteTextSize(name: string, size: TextSize | null): void {
  const key = TEXT_SIZES + location.pathname;
  ifAllowed(() => {
    const sizes = readSizes(localStorage.getItem(key));
    if (size === null) sizes.delete(name);
    else sizes.set(name, [size.lines, size.columns]);
    if (sizes.size === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(Object.fromEntries(sizes)));
  });
}

/** Of all pages. */
export function forgetTextSizes(): void {
  ifAllowed(() => {
    const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? "");
    for (const key of keys) if (key.startsWith(TEXT_SIZES)) localStorage.removeItem(key);
  });
}

/** What is damaged is written anew. */
function readSizes(kept: string | null): Map<string, unknown> {
  try {
    return new Map(Object.entries(JSON.parse(kept ?? "{}") as object));
  } catch {
    return new Map();
  }
}

/** The browser may deny its storage, or have no room. */
function ifAllowed(act: () => void): void {
  try {
    act();
  } catch {
    // Then pages move when the texts come.
  }
}
