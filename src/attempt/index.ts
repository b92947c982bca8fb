// One attempt at a program: compile → run → (grade). What grades has a door of its own, `#attempt/check`, so that a page
// loads it only when somebody checks.

export * from "./attempt.ts";
