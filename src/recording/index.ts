// What can happen in a run, as plain versioned data, and the few ways to read it. It imports nothing, and knows
// neither how a run is made nor how it is shown.

export * from "./position.ts";
export * from "./recording.ts";
