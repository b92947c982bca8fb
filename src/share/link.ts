// A program as the fragment of an address, `#code=1.H4sI…`: the form's number, then the packed program.

import { SHARE_LIMITS } from "./limits.ts";
import { pack, unpack } from "./packing.ts";
import { readProgram, writeProgram } from "./shared-program.ts";
import type { SharedProgram } from "./shared-program.ts";

const START = "code=";
/** Grows when what is packed changes its form. */
const FORM = "1";

export type PackedLink =
  | {
      readonly kind: "link";
      /** Without the `#` before it. */
      readonly fragment: string;
    }
  | { readonly kind: "too-large" };

export type OpenedLink =
  /** The address holds no program, good or bad. */
  | { readonly kind: "none" }
  | { readonly kind: "program"; readonly program: SharedProgram }
  | { readonly kind: "unreadable"; readonly why: "too-long" | "too-large" | "newer" | "damaged" };

export async function packLink(program: SharedProgram): Promise<PackedLink> {
  const bytes = writeProgram(program);
  if (bytes.length > SHARE_LIMITS.unpacked) return { kind: "too-large" };
  const packed = await pack(bytes);
  return { kind: "link", fragment: `${START}${FORM}.${packed}` };
}

/**
 * Reads what may be anything at all. Never rejects.
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
