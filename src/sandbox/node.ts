// The sandbox's twin for Node, for the build, the command line and tests: the same prelude in a fresh context for each
// run. It gives the very recordings that the page's sandbox gives. It is no wall: what it runs can reach Node. The command
// line has it in a process of its own, which can be killed.

export { createNodeSandbox } from "./twin.ts";
export { createProcessSandbox } from "./process/process-sandbox.ts";
