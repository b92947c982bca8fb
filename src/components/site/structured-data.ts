// What a page is, in schema.org's words, for whoever lists courses and definitions. It knows addresses, titles and words;
// where they come from is the pages' business.

const NAME = "Juggler";
const DESCRIPTION =
  "An interactive course on asynchronous programming: read lessons, run and change their programs, and see what the event loop does.";

/** A node of JSON-LD. */
export type StructuredData = Readonly<Record<string, unknown>>;

export interface Place {
  /** Makes the address of a page of the site. @param path below the site's base, e.g. `glossary/` */
  readonly address: (path: string) => string;
}

export interface DescribedLesson {
  readonly path: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly unit: string;
  /** From 1 on, in the whole course. */
  readonly position: number;
}

export interface DescribedTerm {
  readonly id: string;
  /** With code between backticks, as all texts of the course. */
  readonly term: string;
  readonly definition: string;
}

/** Of the first page. */
export function courseData({ address }: Place, lessons: readonly DescribedLesson[]): StructuredData {
  return {
    "@context": "https://schema.org",
    ...courseNode(address),
    description: DESCRIPTION,
    inLanguage: "en",
    isAccessibleForFree: true,
    license: "https://opensource.org/license/mit",
    educationalLevel: "Intermediate",
    teaches: ["Asynchronous programming", "Event loops", "Python asyncio", "JavaScript promises"],
    offers: { "@type": "Offer", category: "Free", price: 0, priceCurrency: "EUR" },
    hasCourseInstance: { "@type": "CourseInstance", courseMode: "Online", courseWorkload: workload(lessons.length) },
    hasPart: lessons.map((lesson) => lessonNode(address, lesson)),
  };
}

/** Of a lesson's page: what it is, and where it stands. */
export function lessonData({ address }: Place, lesson: DescribedLesson): readonly StructuredData[] {
  const crumbs = [
    { name: NAME, item: address("") },
    { name: lesson.title, item: address(lesson.path) },
  ];
  return [
    {
      "@context": "https://schema.org",
      ...lessonNode(address, lesson),
      inLanguage: "en",
      isAccessibleForFree: true,
      interactivityType: "mixed",
      isPartOf: courseNode(address),
    },
    {
      "@context": "https://schema.org",
      "@type": "BreadcrumbList",
      itemListElement: crumbs.map((crumb, index) => ({ "@type": "ListItem", position: index + 1, ...crumb })),
    },
  ];
}

/** Of the glossary. */
export function glossaryData({ address }: Place, terms: readonly DescribedTerm[]): StructuredData {
  const set = address("glossary/");
  return {
    "@context": "https://schema.org",
    "@type": "DefinedTermSet",
    "@id": set,
    name: `Glossary of ${NAME}`,
    url: set,
    inLanguage: "en",
    hasDefinedTerm: terms.map(({ id, term, definition }) => ({
      "@type": "DefinedTerm",
      "@id": `${set}#${id}`,
      termCode: id,
      name: plainText(term),
      description: plainText(definition),
      url: `${set}#${id}`,
      inDefinedTermSet: set,
    })),
  };
}

/** As it may stand in a page: nothing in it ends the element that holds it. */
export function toScript(data: StructuredData | readonly StructuredData[]): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

function courseNode(address: Place["address"]): StructuredData {
  return {
    "@type": "Course",
    "@id": `${address("")}#course`,
    name: `${NAME}: asynchronous programming`,
    url: address(""),
    provider: { "@type": "Organization", name: NAME, url: address("") },
  };
}

function lessonNode(
  address: Place["address"],
  { path, title, description, unit, position }: DescribedLesson,
): StructuredData {
  return {
    "@type": "LearningResource",
    "@id": address(path),
    name: title,
    ...(description === undefined ? {} : { description }),
    url: address(path),
    position,
    learningResourceType: "lesson",
    about: unit,
  };
}

/** ISO 8601. A lesson with its exercises takes about half an hour. */
function workload(lessons: number): string {
  return `PT${String(Math.ceil(lessons / 2))}H`;
}

function plainText(text: string): string {
  return text.replaceAll("`", "");
}
