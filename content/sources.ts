// Where the course comes from: for each document, every idea, demonstration, figure, warning and word that it holds, and
// the lesson in which it has its place. A test looks for the words in the lesson and its snippets.

import { BREAKFAST } from "./sources/breakfast.ts";
import { CONDUCTOR } from "./sources/conductor.ts";
import { GRANDMASTER } from "./sources/grandmaster.ts";
import { JUGGLER } from "./sources/juggler.ts";
import { TASKS } from "./sources/tasks.ts";
import type { Source } from "./sources/source.ts";

export type { Source, SourceItem } from "./sources/source.ts";

export const SOURCES: readonly Source[] = [JUGGLER, GRANDMASTER, BREAKFAST, CONDUCTOR, TASKS];
