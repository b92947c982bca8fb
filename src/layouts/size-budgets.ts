// How large the parts of the built site may be, and what stops the build when one is larger. In bytes as they travel:
// brotli where there is such a twin. It knows files by their names.

import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

export interface Budget {
  readonly what: string;
  /** By their paths in the site, with slashes. */
  readonly files: RegExp;
  /** Thousand bytes for each of the files, for all together, or both. */
  readonly each?: number;
  readonly all?: number;
}

/** The numbers are what is there and a tenth, or half as much again where a growing course needs it; whoever raises one says in the commit what readers get for it. */
export const BUDGETS: readonly Budget[] = [
  { what: "a page", files: /\.html$/u, each: 60 },
  { what: "a recording beside its page", files: /^_astro\/recording\./u, each: 190 },
  { what: "a style sheet that pages link", files: /^_astro\/(?!monaco).*\.css$/u, each: 24, all: 32 },
  { what: "fonts of pages", files: /\.woff2$/u, all: 62 },
  { what: "the compiler", files: /^_astro\/esbuild.*\.wasm$/u, all: 2_750 },
  { what: "the editor", files: /^_astro\/(?:monaco|editor-worker|codicon|worker-)/u, all: 1_950 },
  { what: "the runner", files: /^runner\//u, all: 100 },
  { what: "the search, with its index", files: /^pagefind\/(?!pagefind-(?:ui|modular|component))/u, all: 600 },
  { what: "the service worker", files: /^sw\.js$/u, all: 30 },
  { what: "a preview for other sites", files: /^social\//u, each: 80 },
];

/** Comes last: what it measures does not change any more. @throws Error in the build, with every figure that is too large */
export function sizeBudgets(): AstroIntegration {
  return {
    name: "juggler:size-budgets",
    hooks: {
      "astro:build:done": ({ dir, logger }) => {
        const sizes = travellingSizes(fileURLToPath(dir));
        const excesses = findExcesses(sizes, BUDGETS);
        if (excesses.length > 0)
          throw new Error(`Larger than the budgets in src/layouts/size-budgets.ts:\n${excesses.join("\n")}`);
        for (const line of describeSizes(sizes, BUDGETS)) logger.info(line);
      },
    },
  };
}

/** How many bytes each file takes on its way, by its path in the site. */
function travellingSizes(site: string): ReadonlyMap<string, number> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/u.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => {
      const twin = `${file}.br`;
      const { size } = statSync(existsSync(twin) ? twin : file);
      return [path.relative(site, file).replaceAll(path.sep, "/"), size];
    }),
  );
}

/** @returns a line for each budget that is exceeded, or that is about nothing at all */
export function findExcesses(sizes: ReadonlyMap<string, number>, budgets: readonly Budget[]): readonly string[] {
  return budgets.flatMap((budget) => {
    const { what, each = Infinity, all = Infinity } = budget;
    const files = filesOf(budget, sizes);
    if (files.length === 0) return [`${what}: no file is called so any more (${String(budget.files)})`];
    const sum = sumOf(files);
    return [
      ...files
        .filter(([, bytes]) => bytes > each * 1000)
        .map(([file, bytes]) => `${what}: ${file} takes ${inThousands(bytes)}, its budget is ${each}.0 KB`),
      ...(sum > all * 1000 ? [`${what}: ${inThousands(sum)} in all, the budget is ${all}.0 KB`] : []),
    ];
  });
}

/** @returns for each budget what is used of it */
export function describeSizes(sizes: ReadonlyMap<string, number>, budgets: readonly Budget[]): readonly string[] {
  return budgets.map((budget) => {
    const files = filesOf(budget, sizes);
    const largest = Math.max(...files.map(([, bytes]) => bytes));
    const parts = [
      ...(budget.each === undefined ? [] : [`largest ${inThousands(largest)} of ${budget.each}`]),
      ...(budget.all === undefined ? [] : [`${inThousands(sumOf(files))} of ${budget.all} in all`]),
    ];
    return `${budget.what}: ${parts.join(", ")}`;
  });
}

type Sized = readonly [file: string, bytes: number];

function filesOf({ files }: Budget, sizes: ReadonlyMap<string, number>): readonly Sized[] {
  return [...sizes].filter(([file]) => files.test(file));
}

function sumOf(files: readonly Sized[]): number {
  return files.reduce((sum, [, bytes]) => sum + bytes, 0);
}

function inThousands(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
