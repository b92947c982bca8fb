// The files of the runner that the site serves: made at build time, and for each request while developing.

export { frameDocument } from "./frame/document.ts";
export { bundlePrelude } from "./bundle-scripts.ts";
