// Held against what schema.org defines and what search engines ask of it (Google's "Course info" and "Breadcrumb" pages).

import { expect, it } from "vitest";
import { courseData, glossaryData, lessonData, toScript } from "./structured-data.ts";
import type { DescribedLesson, StructuredData } from "./structured-data.ts";

const place = { address: (path: string) => `https://site.invalid/juggler/${path}` };
const lesson: DescribedLesson = {
  path: "lessons/breakfast/gather/",
  title: "Two seconds, not three",
  description: "Start two coroutines together.",
  unit: "Breakfast",
  position: 13,
};

/** Properties without which a node of such a type is of no use to those who read it. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  Course: ["name", "url", "provider"],
  CourseInstance: ["courseMode", "courseWorkload"],
  Offer: ["category"],
  Organization: ["name", "url"],
  LearningResource: ["name", "url", "learningResourceType"],
  BreadcrumbList: ["itemListElement"],
  ListItem: ["position", "name", "item"],
  DefinedTermSet: ["name", "url", "hasDefinedTerm"],
  DefinedTerm: ["name", "description", "url", "inDefinedTermSet"],
};

function isNode(value: unknown): value is StructuredData {
  return typeof value === "object" && value !== null;
}

/** Says what is wrong, with its place. */
function faultsIn(value: unknown, where: string): string[] {
  if (!isNode(value)) return [];
  if (Array.isArray(value)) return value.flatMap((one, index) => faultsIn(one, `${where}[${String(index)}]`));
  const type = String(value["@type"]);
  const required = REQUIRED[type];
  const missing = required?.filter((name) => value[name] === undefined || value[name] === "") ?? [];
  const relative = ["url", "item", "@id"].filter(
    (name) => typeof value[name] === "string" && !URL.canParse(value[name]),
  );
  return [
    ...(required === undefined ? [`${where}: an unknown type, ${type}`] : []),
    ...missing.map((name) => `${where}: no ${name}`),
    ...relative.map((name) => `${where}: ${name} is no address`),
    ...Object.entries(value).flatMap(([name, inner]) => faultsIn(inner, `${where}.${name}`)),
  ];
}

const term = { id: "event-loop", term: "event `loop`", definition: "What runs tasks </script>, one at a time." };

it.each<[string, unknown]>([
  ["course", courseData(place, [lesson])],
  ["lesson", lessonData(place, lesson)],
  ["glossary", glossaryData(place, [term])],
])("says of the %s all that is asked for, with whole addresses", (_what, data) => {
  expect(faultsIn(data, "data")).toEqual([]);
});

it("notices what is missing", () => {
  const course = courseData(place, [{ ...lesson, title: "" }]);
  expect(faultsIn({ ...course, provider: undefined, url: "lessons/" }, "data")).toEqual([
    "data: no provider",
    "data: url is no address",
    "data.hasPart[0]: no name",
  ]);
});

it("names the course once, and every lesson in it by the address of its page", () => {
  const course = courseData(place, [lesson]);
  const [resource] = lessonData(place, lesson);
  expect(course["@id"]).toBe("https://site.invalid/juggler/#course");
  expect(resource?.["isPartOf"]).toMatchObject({ "@id": course["@id"] });
  expect(course["hasPart"]).toMatchObject([{ "@id": resource?.["@id"], position: 13 }]);
});

it("cannot end the element that it stands in, and is read as it was written", () => {
  const script = toScript(glossaryData(place, [term]));
  expect(script).not.toContain("<");
  expect(JSON.parse(script)).toMatchObject({
    hasDefinedTerm: [{ name: "event loop", description: "What runs tasks </script>, one at a time." }],
  });
});
