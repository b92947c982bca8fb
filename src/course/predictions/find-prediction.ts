// The question that a page means when it asks for one, with what is right and wrong in it.

import { ContentError } from "../content-error.ts";
import type { Snippet } from "../course.ts";
import { openDisk } from "../disk.ts";
import type { Disk } from "../disk.ts";
import { findSnippet } from "../find-snippet.ts";
import { recordSnippet } from "../record-snippet.ts";
import { orderLines } from "./order-lines.ts";
import { pickChoices } from "./pick-choices.ts";
import { PREDICTION_KINDS } from "./prediction.ts";
import type { Prediction } from "./prediction.ts";
import { recordVariants } from "./record-variants.ts";

export interface FoundPrediction {
  readonly snippet: Snippet;
  readonly prediction: Prediction;
}

/**
 * @param page the page's id: its address without the slashes around it
 * @param file as the author wrote it, e.g. `breakfast.ts`
 * @param kind as the author wrote it
 * @throws {ContentError} (rejects) when there is no such snippet or kind, or no good question of that kind in it
 */
export async function findPrediction(
  page: string,
  file: string,
  kind: string,
  disk: Disk = openDisk(),
): Promise<FoundPrediction> {
  const snippet = findSnippet(page, file, disk);
  return { snippet, prediction: await predict(snippet, kind) };
}

async function predict(snippet: Snippet, kind: string): Promise<Prediction> {
  const known = PREDICTION_KINDS.find((name) => name === kind);
  if (known === undefined)
    throw new ContentError(
      snippet.path,
      `A page asks to predict “${kind}” of it, which is no kind of question.`,
      `Ask for one of: ${PREDICTION_KINDS.join(", ")}.`,
    );
  const right = await recordSnippet(snippet);
  const variants = await recordVariants(snippet, right);
  if (known === "order-the-lines") return orderLines(snippet.path, right, variants);
  return pickChoices(known, snippet.path, right, variants);
}
