// Every snippet of the course does what its Python twin does under CPython: it prints the same lines.

import path from "node:path";
import { describe, expect, it } from "vitest";
import { REPOSITORY } from "../disk.ts";
import { readCourse } from "../read-course.ts";
import { recordSnippet } from "../record-snippet.ts";
import { findPython } from "./find-python.ts";
import { linesOf, runTwin } from "./run-twin.ts";

const { units, home } = readCourse();
const snippets = [...home, ...units.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.snippets))];
const python = findPython();

describe(`under ${python ? `CPython ${python.version}` : "no Python (none from 3.12 on was found): skipped"}`, () => {
  it.skipIf(!python).each(snippets.map((snippet) => [snippet.twin.path, snippet] as const))(
    "%s prints what its snippet prints",
    async (_path, snippet) => {
      const { output } = await recordSnippet(snippet);
      const printed = output.filter(({ stream }) => stream === "out").map(({ text }) => `${text}\n`);
      if (python)
        expect(linesOf(printed.join(""))).toEqual(await runTwin(python, path.join(REPOSITORY, snippet.twin.path)));
    },
  );
});
