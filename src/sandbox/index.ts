// Runs a program away from the page and gives back its recording, whatever the program does. This is where the trust
// boundary lies. It knows nothing of source text or of views. The twin for Node has a door of its own, `#sandbox/node`.

export * from "./sandbox.ts";
