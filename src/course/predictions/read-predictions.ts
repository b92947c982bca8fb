// What a lesson's page asks its reader to predict, as its text says.

import { ContentError } from "../content-error.ts";
import type { AskedPrediction } from "../course.ts";

/**
 * @param page the text of `index.mdx`, without its comments
 * @param folder the lesson's
 * @throws {ContentError} when a file or a kind is not written out, or when the run has been seen before it is asked for
 */
export function readPredictions(page: string, folder: string): AskedPrediction[] {
  const asked = [...page.matchAll(/<Predict\b([^>]*)>/g)].map(([tag, attributes = ""]) => {
    const [file, kind] = [valueOf("file", attributes), valueOf("kind", attributes)];
    if (file === undefined || kind === undefined)
      throw new ContentError(
        `${folder}/index.mdx`,
        `${tag} does not say what is to be predicted.`,
        'Write it like <Predict file="tea.ts" kind="how-long">.',
      );
    return { id: predictionId(folder, file, kind), file, kind };
  });
  const twice = asked.find(({ file }, index) => asked.findIndex((other) => other.file === file) < index);
  if (twice !== undefined)
    throw new ContentError(
      `${folder}/index.mdx`,
      `It asks to predict ${twice.file} twice; the second time, the run has been seen.`,
      "Take one of the two out.",
    );
  const shown = asked.find(({ file }) => page.includes(`<Snippet file="${file}"`));
  if (shown !== undefined)
    throw new ContentError(
      `${folder}/index.mdx`,
      `It asks to predict ${shown.file}, and shows its run anyway.`,
      `Take <Snippet file="${shown.file}" /> out.`,
    );
  return asked;
}

function valueOf(attribute: string, attributes: string): string | undefined {
  return new RegExp(`\\b${attribute}="([^"]*)"`).exec(attributes)?.[1];
}

/** As the page's island makes it, of the page's id. */
function predictionId(folder: string, file: string, kind: string): string {
  return `${folder.replace(/^content\//, "")}/${file.replace(/\.ts$/, "")}/${kind}`;
}
