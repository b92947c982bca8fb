// Everything that is fetched when somebody wants to edit.

export { mount } from "./mount.ts";
export { startMonaco } from "./start.ts";
