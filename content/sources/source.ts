// What the tables of sources are made of: a document, and what stands in it.

export interface Source {
  /** The unit that mirrors the document. */
  readonly unit: string;
  /** As the unit's first page names it. */
  readonly title: string;
  readonly author: string | null;
  readonly items: readonly SourceItem[];
}

export interface SourceItem {
  /** What stands in the document. */
  readonly item: string;
  /** `<unit>/<lesson>` */
  readonly lesson: string;
  /** Stands in the lesson where the item has its place. */
  readonly words: string;
}

/** @param lesson its folder's name; the unit's is put before it by `source` */
export function place(item: string, lesson: string, words: string): SourceItem {
  return { item, lesson, words };
}

/** A document with its items in the lessons of its unit. */
export function source(unit: string, title: string, author: string | null, items: readonly SourceItem[]): Source {
  return { unit, title, author, items: items.map((item) => ({ ...item, lesson: `${unit}/${item.lesson}` })) };
}
