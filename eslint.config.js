// How this repository's code is checked: typescript-eslint's strictest set, Astro's, and our own arrows between modules.
// Nothing is a warning, and nothing can be switched off from within a file.

import js from "@eslint/js";
import astro from "eslint-plugin-astro";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
import { arrows } from "./eslint.arrows.ts";
import { FILES_OWNER, STORAGE_GLOBALS, STORAGE_OWNER } from "./eslint.dependencies.ts";

const STORAGE_MESSAGE = `Only ${STORAGE_OWNER} touches the browser's storage.`;

function storageRules(names) {
  return {
    "no-restricted-globals": ["error", ...names.map((name) => ({ name, message: STORAGE_MESSAGE }))],
    "no-restricted-properties": [
      "error",
      ...["window", "globalThis", "self"].flatMap((object) =>
        names.map((property) => ({ object, property, message: STORAGE_MESSAGE })),
      ),
      { object: "document", property: "cookie", message: STORAGE_MESSAGE },
    ],
  };
}

export default defineConfig(
  // Snippets teach, also by doing the wrong thing; TypeScript and their recordings check them.
  globalIgnores([
    "dist/",
    "dist-below/",
    ".astro/",
    "public/",
    "content/home/*.ts",
    "content/cheat-sheet/*.ts",
    "content/lessons/**/*.ts",
    "!content/lessons/**/checks.ts",
    "src/attempt/parity/programs/",
    // Programs that are compared with CPython and with Node.
    "src/attempt/parity/*/",
    "**/*.d.ts",
  ]),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { juggler: { rules: { arrows } } },
    rules: {
      "juggler/arrows": "error",
      "max-lines": ["error", { max: 300 }],
      eqeqeq: "error",
      // TypeScript knows every name, and which globals each project has.
      "no-undef": "off",
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
  },
  {
    files: ["src/**"],
    ignores: ["src/command-line/**"],
    rules: { "no-console": "error" },
  },
  {
    files: ["src/**", "content/**"],
    ignores: [`${STORAGE_OWNER}/**`, `${FILES_OWNER}/**`],
    rules: storageRules(STORAGE_GLOBALS),
  },
  {
    files: [`${FILES_OWNER}/**`],
    rules: storageRules(STORAGE_GLOBALS.filter((name) => name !== "caches")),
  },
  {
    // typescript-eslint cannot see types through these parsers and files.
    files: ["**/*.astro", "**/*.astro/*", "**/*.{js,mjs}"],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
