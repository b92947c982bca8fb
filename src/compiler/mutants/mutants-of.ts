// All mutants of a program: each mutation everywhere at once, and, where it has several places, at each of them alone.

import { childrenOf, parseModule, startOf, type Node } from "../syntax.ts";
import { isInAsyncBelow, type Site } from "./mutation.ts";
import { MUTATION_OF, MUTATIONS, type MutationName } from "./mutations.ts";
import { applyRewrites, type Rewrite } from "./rewrite.ts";
import { SLIP_OF, type SlipName } from "./slips.ts";

export interface Mutant<Name extends string = MutationName> {
  readonly mutation: Name;
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
  const program = parse(source);
  return mutations.flatMap((mutation) => {
    const changesAt = (site: Site): Changes => {
      const rewrites = MUTATION_OF[mutation](site);
      return rewrites === null ? [] : [rewrites];
    };
    const places = placesOf(changesAt, program, source, false);
    const isPartial = places.length > 1;
    const alone = places.map(({ line, rewrites }) => {
      return { mutation, line, isPartial, source: applyRewrites(source, rewrites) };
    });
    if (!isPartial) return alone;
    return [{ mutation, line: null, isPartial: false, source: applyRewrites(source, distinct(places)) }, ...alone];
  });
}

/**
 * All slips in a program, each at one place: `isPartial` says that there are others of its kind.
 * @throws {SyntaxError} where the text cannot be parsed
 */
export function slipsOf(source: string): Mutant<SlipName>[] {
  const program = parse(source);
  return SLIPS.flatMap((mutation) => {
    const places = placesOf((site) => SLIP_OF[mutation](site), program, source, false);
    return places.map(({ rewrites }) => {
      const line = lineOf(source, rewrites[0]?.start ?? 0);
      return { mutation, line, isPartial: places.length > 1, source: applyRewrites(source, rewrites) };
    });
  });
}

const SLIPS = Object.keys(SLIP_OF) as readonly SlipName[];

type Changes = readonly (readonly Rewrite[])[];

function parse(source: string): Node {
  const program = parseModule(source)?.program;
  if (!program) throw new SyntaxError("This program cannot be read.");
  return program;
}

function placesOf(changesAt: (site: Site) => Changes, node: Node, text: string, isInAsync: boolean): Place[] {
  const line = lineOf(text, startOf(node));
  const own = changesAt({ node, text, isInAsync }).map((rewrites) => ({ line, rewrites }));
  const isBelow = isInAsyncBelow(node, isInAsync);
  return [...own, ...childrenOf(node).flatMap((child) => placesOf(changesAt, child, text, isBelow))];
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/** An import that several places need stands there once. */
function distinct(places: readonly Place[]): Rewrite[] {
  const all = places.flatMap(({ rewrites }) => rewrites);
  return all.filter((one, index) => one.end > 0 || all.findIndex(({ text }) => text === one.text) === index);
}
