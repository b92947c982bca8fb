// The playground's examples: the course's snippets.

import { getCollection } from "astro:content";
import type { APIRoute } from "astro";
import { readExamples } from "#components/playground/read-examples.ts";
import { readCourse } from "#course";

export const GET: APIRoute = async () => {
  const titles = new Map((await getCollection("docs")).map(({ id, data }) => [id, data.title]));
  return Response.json(readExamples(readCourse(), (lesson) => titles.get(`lessons/${lesson}`) ?? lesson));
};
