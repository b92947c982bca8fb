// Reads the program in a link, which may be anything at all.

import { SHARE_LIMITS } from "./limits.ts";
import { FORM, START } from "./link-form.ts";
import { readProgram } from "./read-program.ts";
import type { SharedProgram } from "./shared-program.ts";
import { unpack } from "./unpack.ts";

export type OpenedLink =
  /** The address holds no program, good or bad. */
  | { readonly kind: "none" }
  | { readonly kind: "program"; readonly program: SharedProgram }
  | { readonly kind: "unreadable"; readonly why: "too-long" | "too-large" | "newer" | "damaged" };

/**
 * Never rejects.
 * @param fragment of an address, with or without the `#` before it
 */
export async function openLink(fragment: string): Promise<OpenedLink> {
  const bare = fragment.replace(/^#/, "");
  if (!bare.startsWith(START)) return { kind: "none" };
  if (bare.length > SHARE_LIMITS.packed) return { kind: "unreadable", why: "too-long" };
  const [form, packed = ""] = bare.slice(START.length).split(".", 2);
  if (form !== FORM) return { kind: "unreadable", why: /^\d{1,3}$/.test(form ?? "") ? "newer" : "damaged" };
  const unpacked = await unpack(packed, SHARE_LIMITS.unpacked);
  if (unpacked.kind !== "bytes") return { kind: "unreadable", why: unpacked.kind };
  const program = readProgram(unpacked.bytes);
  return program === null ? { kind: "unreadable", why: "damaged" } : { kind: "program", program };
}
