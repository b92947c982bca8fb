import { describe, expect, it } from "vitest";
import { parseRequest, parseWorkerMessage } from "./messages.ts";

const REQUEST = { id: 1, source: "f()", options: { file: "main.ts", rules: "asyncio" } };
const PROGRAM = { file: "main.ts", rules: "asyncio", code: "", map: "{}", functions: [] };

describe("parseRequest", () => {
  it("takes a request, and nothing that it does not know", () => {
    const sent = { ...REQUEST, extra: 1, options: { ...REQUEST.options, extra: 2 } };
    expect(parseRequest(sent)).toEqual(REQUEST);
  });

  it.each([null, 1, "f()", {}, { ...REQUEST, id: "1" }, { ...REQUEST, source: 1 }, { ...REQUEST, options: null }])(
    "does not take %j",
    (data) => {
      expect(parseRequest(data)).toBeNull();
    },
  );

  it("does not take rules that there are not", () => {
    expect(parseRequest({ ...REQUEST, options: { file: "main.ts", rules: "trio" } })).toBeNull();
  });
});

describe("parseWorkerMessage", () => {
  it.each([
    { kind: "coming" },
    { kind: "ready" },
    { kind: "failed", reason: "404" },
    { kind: "result", id: 1, result: { kind: "not-compiled", diagnostics: [] } },
    { kind: "result", id: 1, result: { kind: "compiled", program: PROGRAM } },
  ])("takes %j", (message) => {
    expect(parseWorkerMessage(message)).toEqual(message);
  });

  it.each([
    undefined,
    "ready",
    { kind: "done" },
    { kind: "failed" },
    { kind: "result", id: "1", result: { kind: "not-compiled", diagnostics: [] } },
    { kind: "result", id: 1, result: { kind: "not-compiled" } },
    { kind: "result", id: 1, result: { kind: "compiled", program: { ...PROGRAM, code: 1 } } },
    { kind: "result", id: 1, result: { kind: "compiled", program: { ...PROGRAM, functions: undefined } } },
    { kind: "result", id: 1 },
  ])("does not take %j", (message) => {
    expect(parseWorkerMessage(message)).toBeNull();
  });
});
