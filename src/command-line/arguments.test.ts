// What the command line understands, and what it says where it does not.

import { describe, expect, it } from "vitest";
import { USUAL_SETTINGS } from "#recording";
import { HELP, parseArguments } from "./arguments.ts";

const DEFAULTS = { kind: "run", file: "a.ts", rules: "asyncio", seed: 1, settings: USUAL_SETTINGS, json: false };

describe("the arguments", () => {
  it.each([
    [["a.ts"], {}],
    [["a.ts", "--json"], { json: true }],
    [["--rules", "javascript", "a.ts"], { rules: "javascript" }],
    [["a.ts", "--rules=javascript", "--seed=-7"], { rules: "javascript", seed: -7 }],
    [["a.ts", "--cores", "8", "--network=slow"], { settings: { ...USUAL_SETTINGS, cores: 8, network: "slow" } }],
    [["--", "a.ts"], {}],
  ])("%j are understood", (args, difference) => {
    expect(parseArguments(args)).toEqual({ ...DEFAULTS, ...difference });
  });

  it.each([
    [[], "Which file? Name one."],
    [["a.ts", "b.ts"], "One file at a time, not 2."],
    [["a.ts", "--rules", "python"], '--rules is one of asyncio, javascript, not "python".'],
    [["a.ts", "--seed", "many"], '--seed is a whole number, not "many".'],
    [["a.ts", "--seed", ""], '--seed is a whole number, not "".'],
    [["a.ts", "--seed", "1.5"], '--seed is a whole number, not "1.5".'],
    [["a.ts", "--cores", "0"], '--cores is a whole number from 1 to 64, not "0".'],
    [["a.ts", "--cores", "1.5"], '--cores is a whole number from 1 to 64, not "1.5".'],
    [["a.ts", "--cores="], '--cores is a whole number from 1 to 64, not "".'],
    [["a.ts", "--network", "warp"], '--network is one of fast, normal, slow, not "warp".'],
    [["a.ts", "--yaml"], "Unknown option '--yaml'"],
    [["a.ts", "--rules"], "Option '--rules <value>' argument missing"],
  ])("%j are refused", (args, message) => {
    expect(parseArguments(args)).toEqual({ kind: "wrong", message: expect.stringContaining(message) as string });
  });

  it("may ask for help, which names every exit status", () => {
    expect(parseArguments(["-h"])).toEqual({ kind: "help" });
    for (const status of [0, 1, 2, 3, 64, 70]) expect(HELP).toMatch(new RegExp(`\\b${String(status)} [a-z]`));
  });
});
