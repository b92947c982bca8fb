// What becomes of the search's findings before they are shown: who types a name (`gather`, `create_task`) or a word of the
// glossary is led to its own section, and not to the page that holds it. Pure: it knows Pagefind's answers, and no DOM.

export interface FoundSection {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  /** Where the words stand that were looked for. */
  readonly locations: readonly number[];
}

export interface FoundPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly FoundSection[];
}

/** What stands below the page's own title is the page's, and not a section of the same name. */
const TITLE = "#_top";

/** As many sections of a page as the search box shows. */
const SECTIONS = 3;

/** @returns the term as the index has it: a name of Python's (`create_task`) is written as TypeScript's is */
export function searchTerm(typed: string): string {
  return typed.replace(/(?<=[a-z0-9])_([a-z])/gu, (_, letter: string) => letter.toUpperCase());
}

/** @param term what was looked for, as {@link searchTerm} gives it */
export function leadToSection(page: FoundPage, term: string): FoundPage {
  // What the page is found by is not for readers.
  const meta = Object.fromEntries(Object.entries(page.meta).filter(([key]) => key !== "names"));
  const parts = page.sub_results.map((part) =>
    part.url === `${page.url}${TITLE}` ? { ...part, url: page.url } : part,
  );
  const root = parts.filter(({ url }) => url === page.url).slice(0, 1);
  const sections = parts
    .filter(({ url }) => url !== page.url)
    .map((section) => ({ ...section, nearness: nearnessOf(section.title, term) }))
    .sort((one, other) => other.nearness - one.nearness || other.locations.length - one.locations.length);
  const [best] = sections;
  if (best?.nearness !== EXACT) {
    const sub_results = [...root, ...sections.slice(0, SECTIONS)];
    return { ...page, excerpt: root[0]?.excerpt ?? page.excerpt, meta, sub_results };
  }
  return {
    ...page,
    excerpt: best.excerpt,
    meta: { ...meta, title: `${best.title} · ${meta["title"] ?? ""}`, url: best.url },
    // The first one is taken for the result itself.
    sub_results: sections.filter(({ nearness }) => nearness > 0).slice(0, SECTIONS),
  };
}

const EXACT = 3;

/** How near a heading is to what was looked for; 0 where it only stands above it. */
function nearnessOf(title: string, term: string): number {
  const wanted = plain(term);
  const name = plain(nameIn(title));
  if (wanted === "") return 0;
  if (name === wanted || plain(title) === wanted) return EXACT;
  if (name.startsWith(wanted)) return 2;
  return plain(title).includes(wanted) ? 1 : 0;
}

/** `gather` of `asyncio.gather`, `cancel` of `override cancel(msg?: string): boolean`. */
function nameIn(title: string): string {
  const [, name = title] = /^(?:(?:readonly|override|static|async)\s+)*([\w.]+)(?=$|[(<?:])/u.exec(title) ?? [];
  return name.split(".").at(-1) ?? name;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
