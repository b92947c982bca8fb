// For tests: checks snippets against `content/globals.d.ts` as the editor does, with any TypeScript. Two of them matter:
// the one in package.json, which checks the course, and the older one inside Monaco, which checks what learners type.

import { readFileSync } from "node:fs";
import path from "node:path";
import typescript from "typescript";
import { TOLERATED_DIAGNOSTICS } from "./tolerated-diagnostics.ts";

export const GLOBALS = path.resolve(import.meta.dirname, "../../content/globals.d.ts");
const LESSONS = path.resolve(import.meta.dirname, "../../content/lessons");
const PROJECT = path.join(LESSONS, "tsconfig.json");

/** A TypeScript and its own library files. */
export interface Checker {
  readonly typescript: typeof typescript;
  readLibrary(name: string): string | undefined;
}

/** The TypeScript of package.json. */
export const authorsChecker: Checker = {
  typescript,
  readLibrary: (name) => typescript.sys.readFile(path.join(path.dirname(typescript.getDefaultLibFilePath({})), name)),
};

/** The TypeScript inside Monaco. It comes without types, so its modules are named where TypeScript does not look. */
export async function loadMonacoChecker(): Promise<Checker> {
  const folder = "monaco-editor/languages/features/typescript/lib";
  const services = (await import(`${folder}/typescriptServices.js`)) as Pick<Checker, "typescript">;
  const { libFileMap } = (await import(`${folder}/lib.js`)) as { libFileMap: Readonly<Record<string, string>> };
  return { typescript: services.typescript, readLibrary: (name) => libFileMap[name] };
}

/**
 * Checks snippets, each a module of its own, in one go.
 * @returns for each snippet what the compiler says about it, as `line: message`
 */
export function checkSnippets(
  checker: Checker,
  snippets: Readonly<Record<string, string>>,
): Readonly<Record<string, readonly string[]>> {
  const program = createProgram(checker, snippets);
  const declarations = program.getSourceFile(GLOBALS);
  const shared = [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...program.getSyntacticDiagnostics(declarations),
    ...program.getSemanticDiagnostics(declarations),
  ];
  if (shared.length > 0) throw new Error(shared.map((each) => describeDiagnostic(checker, each)).join("\n"));
  const complaints = Object.keys(snippets).map((name) => {
    const file = program.getSourceFile(pathOf(name));
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    const told = found.filter(({ code }) => !TOLERATED_DIAGNOSTICS.includes(code));
    return [name, told.map((each) => describeDiagnostic(checker, each))] as const;
  });
  return Object.fromEntries(complaints);
}

function createProgram(checker: Checker, snippets: Readonly<Record<string, string>>) {
  const ts = checker.typescript;
  const texts = new Map(Object.entries(snippets).map(([name, text]) => [pathOf(name), text]));
  const { config } = ts.readConfigFile(PROJECT, (name) => readFileSync(name, "utf8")) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, LESSONS);
  const read = (name: string): string | undefined =>
    name.startsWith("/lib/")
      ? checker.readLibrary(path.basename(name))
      : (texts.get(name) ?? (name === GLOBALS ? readFileSync(name, "utf8") : undefined));
  const host: typescript.CompilerHost = {
    fileExists: (name) => read(name) !== undefined,
    readFile: read,
    getSourceFile: (name, version) => {
      const text = read(name);
      return text === undefined ? undefined : ts.createSourceFile(name, text, version);
    },
    getDefaultLibFileName: () => "/lib/lib.d.ts",
    getDefaultLibLocation: () => "/lib",
    writeFile: () => undefined,
    getCurrentDirectory: () => LESSONS,
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
  };
  return ts.createProgram([GLOBALS, ...texts.keys()], options, host);
}

function pathOf(name: string): string {
  return path.join(LESSONS, `${name.replaceAll(/\W+/g, "-")}.ts`);
}

function describeDiagnostic({ typescript: ts }: Checker, { file, start, messageText }: typescript.Diagnostic): string {
  const line = file === undefined || start === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1;
  return `${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n").split("\n")[0] ?? ""}`;
}
