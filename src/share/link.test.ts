// Links there and back, and everything that may stand in an address instead. Node's own zlib packs what we would not.

import { deflateRawSync, gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { USUAL_SETTINGS } from "#recording";
import { openLink, packLink, SHARE_LIMITS } from "./index.ts";
import type { SharedProgram } from "./index.ts";

const TEA: SharedProgram = {
  name: "tea.ts",
  code: 'console.log("ready");\n',
  rules: "asyncio",
  seed: 1,
  settings: USUAL_SETTINGS,
  moment: null,
};

async function fragmentOf(program: SharedProgram): Promise<string> {
  const packed = await packLink(program);
  if (packed.kind !== "link") throw new Error(packed.kind);
  return packed.fragment;
}

const linkTo = (bytes: Uint8Array | string): string => `#code=1.${Buffer.from(bytes).toString("base64url")}`;
const packedBy = (text: string | Uint8Array): string => linkTo(gzipSync(text));

describe("a link", () => {
  it("gives back the program, and how it is run", async () => {
    const settings = { ...USUAL_SETTINGS, cores: 2, network: "slow" } as const;
    const program: SharedProgram = { ...TEA, rules: "javascript", seed: -7, settings, moment: 1.25 };
    expect(await openLink(`#${await fragmentOf(program)}`)).toEqual({ kind: "program", program });
  });

  it("is what anybody's gzip makes of one line of JSON and the code", async () => {
    const packed = (await fragmentOf({ ...TEA, settings: { ...USUAL_SETTINGS, cores: 8 } })).split(".")[1] ?? "";
    expect(gunzipSync(Buffer.from(packed, "base64url")).toString()).toBe(
      `{"name":"tea.ts","rules":"asyncio","seed":1,"settings":{"cores":8}}\n${TEA.code}`,
    );
  });

  it("holds any text", async () => {
    const texts = fc.string({ unit: "binary", maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(texts, async (code) => {
        expect(await openLink(await fragmentOf({ ...TEA, code }))).toEqual({
          kind: "program",
          program: { ...TEA, code },
        });
      }),
      { numRuns: 60 },
    );
  });

  it("begins where the byte order mark of a file does", async () => {
    const opened = await openLink(await fragmentOf({ ...TEA, code: "\ufeff1;" }));
    expect(opened).toMatchObject({ program: { code: "\ufeff1;" } });
  });

  it("says no to a program that is too large, up to the byte", async () => {
    const around = JSON.stringify({ name: "tea.ts", rules: "asyncio", seed: 1, settings: {} }).length + 1;
    const noise = (length: number): string =>
      Buffer.from(Array.from({ length }, (_, i) => 33 + ((i * i) % 91))).toString();
    const code = noise(SHARE_LIMITS.unpacked - around);
    expect(await openLink(await fragmentOf({ ...TEA, code }))).toMatchObject({ program: { code } });
    expect(await packLink({ ...TEA, code: `${code}!` })).toEqual({ kind: "too-large" });
  });

  it("fits into the longest address even when nothing can be packed tighter", () => {
    expect(Math.ceil((SHARE_LIMITS.unpacked + 64) / 3) * 4).toBeLessThan(SHARE_LIMITS.packed);
  });
});

describe("an address", () => {
  it.each(["", "#", "#_top", "#program=12", "#Code=1.AA"])("without a program is none: %j", async (fragment) => {
    expect(await openLink(fragment)).toEqual({ kind: "none" });
  });

  it.each<[string, string]>([
    ["nothing", "#code="],
    ["no packed text", "#code=1"],
    ["an empty one", "#code=1."],
    ["letters that base64url does not have", "#code=1.H4sI*AAA"],
    ["base64 of an impossible length", "#code=1.H4sIA"],
    ["bytes that nobody packed", linkTo("tea, please")],
    ["deflate without a check sum", linkTo(deflateRawSync("{}\n1"))],
    ["no line of JSON", packedBy("1;")],
    ["something else than an object", packedBy("null\n1;")],
    ["no name", packedBy('{"rules":"asyncio","seed":1}\n1;')],
    ["rules that nobody knows", packedBy('{"name":"a","rules":"chess","seed":1}\n1;')],
    ["a seed that is no number", packedBy('{"name":"a","rules":"asyncio","seed":"1"}\n1;')],
    ["half a core", packedBy('{"name":"a","rules":"asyncio","seed":1,"settings":{"cores":0.5}}\n1;')],
    ["a moment before the beginning", packedBy('{"name":"a","rules":"asyncio","seed":1,"moment":-1}\n1;')],
    [
      "bytes that are no UTF-8",
      packedBy(Buffer.concat([Buffer.from('{"name":"a","rules":"asyncio","seed":1}\n'), Uint8Array.of(0xff)])),
    ],
    ["two programs", linkTo(Buffer.concat([gzipSync("{}\n"), gzipSync("1;")]))],
  ])("with %s is damaged", async (_what, fragment) => {
    expect(await openLink(fragment)).toEqual({ kind: "unreadable", why: "damaged" });
  });

  it("that was cut off, or changed anywhere, is damaged", async () => {
    const whole = await fragmentOf(TEA);
    for (let length = "code=1.".length; length < whole.length; length += 1)
      expect(await openLink(whole.slice(0, length)), `cut at ${length}`).toMatchObject({ kind: "unreadable" });
    const bytes = Buffer.from(whole.split(".")[1] ?? "", "base64url");
    // From the compressed data on: before it stands a header, of which a change need not change anything.
    for (let index = 10; index < bytes.length; index += 1) {
      const changed = Buffer.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ 0x10;
      // Bits that fill the last byte up mean nothing.
      const opened = await openLink(linkTo(changed));
      if (opened.kind === "program") expect(opened.program, `changed at ${index}`).toEqual(TEA);
      else expect(opened.kind).toBe("unreadable");
    }
  });

  it("of a later form is said to be newer", async () => {
    expect(await openLink("#code=2.whatever")).toEqual({ kind: "unreadable", why: "newer" });
    expect(await openLink("#code=x2.whatever")).toEqual({ kind: "unreadable", why: "damaged" });
  });

  it("that is longer than any of ours is not even read", async () => {
    const fragment = `#code=1.${"A".repeat(SHARE_LIMITS.packed)}`;
    expect(await openLink(fragment)).toEqual({ kind: "unreadable", why: "too-long" });
  });

  it("that holds a bomb is stopped at the limit, at little cost", async () => {
    const bomb = packedBy(new Uint8Array(60 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(SHARE_LIMITS.packed);
    const before = process.memoryUsage().arrayBuffers;
    expect(await openLink(bomb)).toEqual({ kind: "unreadable", why: "too-large" });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 * 1024 * 1024);
  });

  it("keeps what it calls itself to what a file may be called", async () => {
    const fragment = packedBy('{"name":"../../evil\\u202e.exe","rules":"asyncio","seed":1,"__proto__":{"x":1}}\n1;');
    const opened = await openLink(fragment);
    expect(opened).toEqual({ kind: "program", program: { ...TEA, name: "evil .exe.ts", code: "1;" } });
  });
});
