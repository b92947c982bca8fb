// The sandbox's twin for Node, for the build, the command line and tests: the same prelude in a fresh context for each
// run. It gives the very recordings that the page's sandbox gives. It is no wall: what it runs can reach Node.

export { createNodeSandbox } from "./twin.ts";
