// The course on disk as typed units, lessons and exercises, at build time. It knows content/ and its rules; it knows
// neither pages nor components.

export * from "./sidebar.ts";
