// What we use of a package that has no types.

declare module "@pagefind/default-ui/npm_dist/mjs/ui-core.mjs" {
  export type PagefindUIOptions = Readonly<Record<string, unknown>> & {
    readonly translations?: Readonly<Record<string, string>>;
  };

  export class PagefindUI {
    constructor(options: PagefindUIOptions);
  }
}
