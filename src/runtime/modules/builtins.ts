// The module "builtins": Python's own exception classes that programs raise and catch. They need no run and no loop.
// CPython Objects/exceptions.c has the hierarchy; `CancelledError` is a BaseException there, which TypeScript's `catch`
// does not tell apart.

/** Sets the class's name where stacks, `String(error)` and inspection read it: on the prototype. */
function named<Class extends new (...parameters: never[]) => Error>(errorClass: Class): Class {
  Object.defineProperty(errorClass.prototype, "name", { value: errorClass.name, configurable: true, writable: true });
  return errorClass;
}

export const PythonError = named(class Exception extends Error {});
export const RuntimeError = named(class RuntimeError extends PythonError {});
export const NotImplementedError = named(class NotImplementedError extends RuntimeError {});
export const ValueError = named(class ValueError extends PythonError {});
export const LookupError = named(class LookupError extends PythonError {});
export const KeyError = named(class KeyError extends LookupError {});
export const IndexError = named(class IndexError extends LookupError {});
export const ArithmeticError = named(class ArithmeticError extends PythonError {});
export const ZeroDivisionError = named(class ZeroDivisionError extends ArithmeticError {});
export const OSError = named(class OSError extends PythonError {});
export const ConnectionError = named(class ConnectionError extends OSError {});
export const ConnectionRefusedError = named(class ConnectionRefusedError extends ConnectionError {});
export const ConnectionResetError = named(class ConnectionResetError extends ConnectionError {});
export const FileNotFoundError = named(class FileNotFoundError extends OSError {});
export const PermissionError = named(class PermissionError extends OSError {});
export const TimeoutError = named(class TimeoutError extends OSError {});
export const MemoryError = named(class MemoryError extends PythonError {});
export const StopAsyncIteration = named(class StopAsyncIteration extends PythonError {});

/** Python's TypeError has the meaning of JavaScript's: one class, so that `instanceof` says so too. */
export const builtins = {
  Exception: PythonError,
  RuntimeError,
  NotImplementedError,
  ValueError,
  TypeError,
  LookupError,
  KeyError,
  IndexError,
  ArithmeticError,
  ZeroDivisionError,
  OSError,
  ConnectionError,
  ConnectionRefusedError,
  ConnectionResetError,
  FileNotFoundError,
  PermissionError,
  TimeoutError,
  MemoryError,
  StopAsyncIteration,
};
