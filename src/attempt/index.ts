// One attempt at a program: compile → run → (grade).

export * from "./attempt.ts";
export * from "./attempt-check.ts";
