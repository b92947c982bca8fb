// To be imported before everything else: what comes after it (the formatter of `console.log` above all) keeps
// `Object.getOwnPropertyDescriptor` for itself, and must see prototypes as they were before they were hardened.

import { hideAccessors } from "./overrides.ts";

hideAccessors();
