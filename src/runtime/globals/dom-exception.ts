// `DOMException`: what the web's own functions throw. Web IDL, DOMException.

/** Web IDL, the table of error names; newer names have no code. */
const CODES: Readonly<Record<string, number>> = {
  NotFoundError: 8,
  NotSupportedError: 9,
  InvalidStateError: 11,
  SyntaxError: 12,
  InvalidAccessError: 15,
  NetworkError: 19,
  AbortError: 20,
  TimeoutError: 23,
  DataCloneError: 25,
};

export class DOMException extends Error {
  readonly #name: string;

  constructor(message = "", name = "Error") {
    super(message);
    this.#name = name;
  }

  override get name(): string {
    return this.#name;
  }

  get code(): number {
    return CODES[this.#name] ?? 0;
  }

  get [Symbol.toStringTag](): string {
    return "DOMException";
  }
}
