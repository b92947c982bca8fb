// Makes a link of a program. Fetched when somebody shares.

import { SHARE_LIMITS } from "./limits.ts";
import { FORM, START } from "./link-form.ts";
import { pack } from "./pack.ts";
import type { SharedProgram } from "./shared-program.ts";
import { writeProgram } from "./write-program.ts";

export type PackedLink =
  | {
      readonly kind: "link";
      /** Without the `#` before it. */
      readonly fragment: string;
    }
  | { readonly kind: "too-large" };

export async function packLink(program: SharedProgram): Promise<PackedLink> {
  const bytes = writeProgram(program);
  if (bytes.length > SHARE_LIMITS.unpacked) return { kind: "too-large" };
  const packed = await pack(bytes);
  return { kind: "link", fragment: `${START}${FORM}.${packed}` };
}
