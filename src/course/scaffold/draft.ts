// What a scaffold makes.

/** Texts by their files, named from the repository's root on. A file that is there already is changed. */
export type Draft = Readonly<Record<string, string>>;
