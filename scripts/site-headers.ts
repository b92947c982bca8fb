// Reads the `_headers` file of the built site, as the static hosts do that know such a file: rules for paths, each with
// the headers that it adds.

import { existsSync, readFileSync } from "node:fs";

export type HeadersFor = (pathname: string) => readonly (readonly [name: string, value: string])[];

/** @returns no headers for any path where there is no such file */
export function readHeaders(file: string): HeadersFor {
  const rules = existsSync(file) ? parseHeaders(readFileSync(file, "utf8")) : [];
  return (pathname) => rules.filter(({ paths }) => fits(paths, pathname)).flatMap(({ headers }) => headers);
}

export interface HeaderRule {
  /** One path, or all that begin so (`/lessons/*`). */
  readonly paths: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: { paths: string; headers: (readonly [string, string])[] }[] = [];
  for (const line of text.split("\n")) {
    const [, name, value] = /^\s+([\w-]+): (.*)$/u.exec(line) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value]);
    else if (line.startsWith("/")) rules.push({ paths: line.trim(), headers: [] });
  }
  return rules;
}

function fits(paths: string, pathname: string): boolean {
  return paths.endsWith("*") ? pathname.startsWith(paths.slice(0, -1)) : pathname === paths;
}
