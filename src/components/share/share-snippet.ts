// What the buttons of a snippet do: Share, and Open in playground. Fetched when one of them is pressed.

import { packLink } from "#share";
import type { SharedProgram } from "#share";
import { pageProgress } from "../progress/page-progress.ts";
import type { SnippetController } from "../snippet/snippet-controller.ts";
import { writeConditions } from "./conditions.ts";
import { newProgramId } from "./program-id.ts";
import { openShareDialog } from "./ShareDialog.tsx";

/** Of a program as it stands, and where its playing stands still. */
function programOf(controller: SnippetController): SharedProgram {
  const { isPlaying, moment, end } = controller.playback.peek();
  const isBetween = moment.seconds > 0 && moment.seconds < end;
  const isShown = controller.shown.peek().kind === "recording" && !isPlaying && isBetween;
  return {
    name: controller.file.peek(),
    code: controller.source.peek(),
    ...controller.conditions.peek(),
    moment: isShown ? moment.seconds : null,
  };
}

export function share(controller: SnippetController, base: string): void {
  void openShareDialog(programOf(controller), siteOf(base));
}

/** Where the site is, for links that are read elsewhere. */
function siteOf(base: string): string {
  return new URL(base, location.href).href;
}

/**
 * Goes to the playground with a snippet. As it is in the course, by its name there; changed, as a program of the reader's
 * own, so that nothing has to be said about somebody else's hands.
 * @param example the snippet's name among the examples; `null` where it is none
 */
export async function openInPlayground(
  controller: SnippetController,
  base: string,
  example: string | null,
): Promise<void> {
  const playground = `${base}playground/`;
  if (example !== null && !controller.isEdited.peek()) {
    location.assign(`${playground}#example=${example}`);
    return;
  }
  const program = { ...programOf(controller), moment: null };
  const progress = await pageProgress();
  if (progress.keeping.kind === "browser") {
    const id = newProgramId();
    await progress.saveProgram({ id, name: program.name, code: program.code, conditions: writeConditions(program) });
    location.assign(`${playground}#program=${id}`);
    return;
  }
  await goWithLink(program, base, (address) => location.assign(address));
}

/** From a frame in somebody else's page, where nothing is kept: in a tab of its own. */
export async function openElsewhere(controller: SnippetController, base: string): Promise<void> {
  // Before anything is waited for, or the browser takes it for an advertisement. It must not reach back into the frame.
  const tab = open("about:blank", "_blank");
  if (tab !== null) tab.opener = null;
  await goWithLink(programOf(controller), base, (address) => tab?.location.replace(address));
}

async function goWithLink(program: SharedProgram, base: string, go: (address: string) => void): Promise<void> {
  const packed = await packLink(program);
  if (packed.kind === "link") go(`${siteOf(base)}playground/#${packed.fragment}`);
  else await openShareDialog(program, siteOf(base));
}
