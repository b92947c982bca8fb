// The questions in the page: which there are, and which of them are shown. Knows the markup of Question.astro.

import type { Question } from "./attempt.ts";

const QUESTION = "[data-question]";

export function findQuestions(): Question[] {
  return [...document.querySelectorAll<HTMLElement>(QUESTION)].map(({ dataset }) => ({
    part: dataset["question"] ?? "",
    title: dataset["title"] ?? "",
    again: { href: dataset["again"] ?? "", title: dataset["againTitle"] ?? "" },
  }));
}

/** Shows these questions, and no others. */
export function showDrawn(parts: readonly string[]): void {
  for (const question of document.querySelectorAll<HTMLElement>(QUESTION)) {
    const isDrawn = parts.includes(question.dataset["question"] ?? "");
    if (isDrawn) question.dataset["drawn"] = "";
    else delete question.dataset["drawn"];
  }
}
