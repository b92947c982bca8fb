// The files of the runner that the site serves: made at build time, and for each request while developing.

export { frameDocument, shellDocument } from "./frame/document.ts";
export { bundlePrelude } from "./bundle-scripts.ts";
