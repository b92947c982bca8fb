// A moment of a snippet's run as the fragment of an address, `#breakfast.ts@1.25`, and back. Where one stands within an
// instant is the number of the event that came last: `#breakfast.ts@0~7`.

import { momentAt } from "./moment.ts";
import type { Moment } from "./moment.ts";

export interface MomentLink {
  /** The snippet's file. */
  readonly file: string;
  readonly moment: Moment;
}

export function formatMomentLink({ file, moment }: MomentLink): string {
  const rank = Number.isFinite(moment.rank) ? `~${String(moment.rank)}` : "";
  return `#${encodeURIComponent(file)}@${String(moment.seconds)}${rank}`;
}

/** `null` where the fragment is none of these. */
export function parseMomentLink(hash: string): MomentLink | null {
  const match = /^#([^@]+)@(\d{1,9}(?:\.\d{1,20})?)(?:~(-?\d{1,9}(?:\.\d{1,3})?))?$/.exec(hash);
  const [, file, seconds, rank] = match ?? [];
  if (file === undefined || seconds === undefined) return null;
  const moment = rank === undefined ? momentAt(Number(seconds)) : { seconds: Number(seconds), rank: Number(rank) };
  try {
    return { file: decodeURIComponent(file), moment };
  } catch {
    return null;
  }
}
