// What counts how much when the search ranks pages; the rest is as Starlight has it. (pagefind.app/docs/ranking)

export const SEARCH_RANKING = {
  // The longest pages are those that people look things up in.
  pageLength: 0,
  termFrequency: 0.1,
  termSaturation: 2,
  termSimilarity: 9,
  // What a page is about counts more than how often it says a word: its title, and what `SearchNames.astro` writes.
  metaWeights: { title: 5, names: 3 },
};
