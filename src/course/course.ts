// The course as the site sees it: units, lessons and their parts, in order. Paths run from the repository's root on.

export interface Course {
  readonly units: readonly Unit[];
  /** The snippets of the first page. */
  readonly home: readonly Snippet[];
}

export interface Unit {
  /** The folder's name: stable, progress is stored under it. */
  readonly id: string;
  readonly title: string;
  /** What the unit is about, in one or two sentences. */
  readonly summary: string;
  readonly lessons: readonly Lesson[];
}

export interface Lesson {
  /** `<unit>/<lesson>`: stable, progress is stored under it. */
  readonly id: string;
  readonly folder: string;
  readonly snippets: readonly Snippet[];
  /** Names of the folders in `exercises/`, in the order of the page. */
  readonly exercises: readonly string[];
  /** What the page asks to predict, in the order of the page. */
  readonly predictions: readonly AskedPrediction[];
}

export interface AskedPrediction {
  /** Stable: the reader's answer is kept under it. */
  readonly id: string;
  /** As the page names it, e.g. `breakfast.ts`. */
  readonly file: string;
  readonly kind: string;
}

export interface Snippet {
  /** The name that the learner sees, e.g. `breakfast.ts`. */
  readonly file: string;
  readonly path: string;
  readonly source: string;
  /** The same program in Python, and the name that the learner sees, e.g. `breakfast.py`. */
  readonly twin: { readonly file: string; readonly path: string; readonly source: string };
}
