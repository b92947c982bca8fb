// What the editor does not complain about, although TypeScript would: that a type is not written down. (`noImplicitAny`
// itself must stay on: without it `const list = []` holds `never`, and the first `push` is an error.)

/** Codes of TypeScript's diagnostics. */
export const TOLERATED_DIAGNOSTICS: readonly number[] = [
  7005, // Variable 'x' implicitly has an 'any' type.
  7006, // Parameter 'x' implicitly has an 'any' type.
  7019, // Rest parameter 'x' implicitly has an 'any[]' type.
  7022, // 'x' implicitly has type 'any' because … it is referenced in its own initializer.
  7023, // 'f' implicitly has return type 'any' because … it is referenced in one of its return expressions.
  7031, // Binding element 'x' implicitly has an 'any' type.
  7034, // Variable 'x' implicitly has type 'any' in some locations where its type cannot be determined.
  7053, // Element implicitly has an 'any' type because expression of type 'string' can't be used to index type '{}'.
];
