// All mutants of a program: each mutation everywhere at once, and, where it has several places, at each of them alone.

import { childrenOf, parseModule, startOf, type Node } from "../syntax.ts";
import { isInAsyncBelow } from "./mutation.ts";
import { MUTATION_OF, MUTATIONS, type MutationName } from "./mutations.ts";
import { applyRewrites, type Rewrite } from "./rewrite.ts";

export interface Mutant {
  readonly mutation: MutationName;
  /** Counted from 1; `null` where the mutation was made in several places at once. */
  readonly line: number | null;
  /** Whether there are other places at which the same mutation was not made. */
  readonly isPartial: boolean;
  readonly source: string;
}

interface Place {
  readonly line: number;
  readonly rewrites: readonly Rewrite[];
}

/**
 * In the order of `MUTATIONS`, each everywhere first. A mutant may do the very same as the program, or not even
 * compile: whoever runs it sees that.
 * @throws {SyntaxError} where the text cannot be parsed
 */
export function mutantsOf(source: string, mutations: readonly MutationName[] = MUTATIONS): Mutant[] {
  const program = parseModule(source)?.program;
  if (!program) throw new SyntaxError("This program cannot be read.");
  return mutations.flatMap((mutation) => {
    const places = placesOf(mutation, program, source, false);
    const isPartial = places.length > 1;
    const alone = places.map(({ line, rewrites }) => {
      return { mutation, line, isPartial, source: applyRewrites(source, rewrites) };
    });
    if (!isPartial) return alone;
    return [{ mutation, line: null, isPartial: false, source: applyRewrites(source, distinct(places)) }, ...alone];
  });
}

function placesOf(mutation: MutationName, node: Node, text: string, isInAsync: boolean): Place[] {
  const rewrites = MUTATION_OF[mutation]({ node, text, isInAsync });
  const own = rewrites === null ? [] : [{ line: lineOf(text, startOf(node)), rewrites }];
  const isBelow = isInAsyncBelow(node, isInAsync);
  return [...own, ...childrenOf(node).flatMap((child) => placesOf(mutation, child, text, isBelow))];
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/** An import that several places need stands there once. */
function distinct(places: readonly Place[]): Rewrite[] {
  const all = places.flatMap(({ rewrites }) => rewrites);
  return all.filter((one, index) => one.end > 0 || all.findIndex(({ text }) => text === one.text) === index);
}
