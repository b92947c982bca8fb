// The course's snippets as examples, at build time.

import type { Course, Snippet } from "#course";
import type { Example, ExampleUnit } from "./examples.ts";

/** @param titleOf a lesson's title, by its id */
export function readExamples(course: Course, titleOf: (lesson: string) => string): readonly ExampleUnit[] {
  const units = course.units.map(({ title, lessons }) => ({
    title,
    lessons: lessons
      .filter(({ snippets }) => snippets.length > 0)
      .map(({ id, snippets }) => ({
        title: titleOf(id),
        examples: snippets.map((snippet) => exampleOf(`lessons/${id}`, snippet)),
      })),
  }));
  const home = {
    title: "The first page",
    lessons: [{ title: "Juggling", examples: course.home.map((snippet) => exampleOf("home", snippet)) }],
  };
  return [home, ...units];
}

/** What the playground begins with: the program of the first page. */
export function firstExample({ home }: Course): { readonly example: Example; readonly snippet: Snippet } {
  const [snippet] = home;
  if (snippet === undefined) throw new Error("The first page has no snippet for the playground to begin with.");
  return { example: exampleOf("home", snippet), snippet };
}

/** Under the name that the snippet's own page gives it (Snippet.astro). */
function exampleOf(page: string, { file, source }: Snippet): Example {
  return { id: `${page}/${file.replace(/\.ts$/, "")}`, file, source };
}
