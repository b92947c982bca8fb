// What a link holds. As bytes it is one line of JSON about the program, then its code as it is: whoever unpacks a link by
// hand can read it, and code costs no more than its letters.

import type { Rules, RunSettings } from "#recording";

export interface SharedProgram {
  /** e.g. `tea.ts` */
  readonly name: string;
  readonly code: string;
  readonly rules: Rules;
  readonly seed: number;
  readonly settings: RunSettings;
  /** Logical seconds at which whoever shared it was looking; `null` for no moment in particular. */
  readonly moment: number | null;
}
