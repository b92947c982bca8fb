// An exercise's page: a title, the task in a few sentences, and the acceptance as a list.

import { ContentError } from "../content-error.ts";

const PAGE = /^---\r?\ntitle: (?<title>.*\S)\s*\r?\n---\r?\n(?<body>[\s\S]*)$/;
const LIST_ITEM = /^- \S/m;

/**
 * @returns the title
 * @throws {ContentError} when the title, the task or the acceptance is missing
 */
export function readTask(path: string, page: string): string {
  const { title, body } = PAGE.exec(page)?.groups ?? {};
  if (title === undefined || body === undefined)
    throw new ContentError(path, "It has no title.", "Begin it with “---”, “title: …” and “---”, a line each.");
  if (/: |^["'[{#&*!|>%@`]/.test(title))
    throw new ContentError(
      path,
      `“${title}” means something else in YAML.`,
      "Write the title without colons and signs.",
    );
  const acceptance = body.search(LIST_ITEM);
  if (acceptance === -1)
    throw new ContentError(path, "It does not say when the task is done.", "Write the acceptance as a list with “- ”.");
  if (body.slice(0, acceptance).trim() === "")
    throw new ContentError(path, "It does not say what to do.", "Write the task above the acceptance.");
  return title;
}
