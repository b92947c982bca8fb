// The look, as far as code needs it as data. Everything else of it is in the style sheets beside.

export * from "./code-theme.ts";
