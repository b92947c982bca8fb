// An author's mistake. It stops the build, and says which file, what is wrong with it, and the way out.

export class ContentError extends Error {
  readonly path: string;
  readonly what: string;
  readonly fix: string;

  /**
   * @param path relative to the repository's root, with a line where there is one: `content/lessons/….ts:4`
   * @param what what is wrong, as a whole sentence
   * @param fix one next step, as a whole sentence
   */
  constructor(path: string, what: string, fix: string) {
    super(`${path}: ${what} ${fix}`);
    this.name = "ContentError";
    this.path = path;
    this.what = what;
    this.fix = fix;
  }
}
