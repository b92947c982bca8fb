// The module "builtins", as a program sees it.

import * as errors from "./builtins.ts";
import { BaseExceptionGroup, ExceptionGroup } from "./exception-group.ts";

export function createBuiltins(): Record<string, unknown> {
  const classes = Object.entries(errors).filter(([, value]) => isErrorClass(value));
  return { ...Object.fromEntries(classes), BaseExceptionGroup, ExceptionGroup };
}

function isErrorClass(value: unknown): boolean {
  return typeof value === "function" && value.prototype instanceof Error;
}
