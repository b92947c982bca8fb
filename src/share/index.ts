// A program as a link: its code and how it is run, packed into the part of an address that no server sees. Whatever
// comes out of a link was written by somebody else: it is read field by field, up to a limit, and never run here.
// It knows texts only; not where on a page they are shown.

export { openLink } from "./open-link.ts";
export type { OpenedLink } from "./open-link.ts";
export { packLink } from "./pack-link.ts";
export type { PackedLink } from "./pack-link.ts";
export { SHARE_LIMITS } from "./limits.ts";
export { fileNameFrom } from "./file-name.ts";
export { sayTooLarge } from "./say-too-large.ts";
export { sayUnreadable } from "./say-unreadable.ts";
export type { SharedProgram } from "./shared-program.ts";
