// How page and worker talk: calls of `SnippetLanguage` as messages, answered in order. Both ends are ours and of one
// deploy, so nothing here is checked on arrival.

import type { SnippetLanguage } from "./snippet-language.ts";

type Method = keyof SnippetLanguage;

export interface Call {
  readonly id: number;
  readonly method: Method;
  readonly parameters: readonly unknown[];
}

export type Reply = { readonly id: number; readonly result: unknown } | { readonly id: number; readonly error: string };

/** Carries one call out; an error of ours comes back as text, for errors lose much on their way out of a worker. */
export function replyTo(language: SnippetLanguage, { id, method, parameters }: Call): Reply {
  try {
    const calls = language as unknown as Record<Method, (...parameters: readonly unknown[]) => unknown>;
    return { id, result: calls[method](...parameters) };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
