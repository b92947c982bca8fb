import { describe, expect, it } from "vitest";
import { createNodeCompiler } from "./node.ts";

const compiler = createNodeCompiler();

describe("createNodeCompiler", () => {
  it("compiles a program", async () => {
    const source =
      'import asyncio from "asyncio";\nasync function main() {\n  await asyncio.sleep(1);\n}\nasyncio.run(main());\n';
    const result = await compiler.compile(source, { file: "main.ts", rules: "asyncio" });
    expect(result).toMatchObject({
      kind: "compiled",
      program: { functions: [{ name: "main", at: 2 * 1024 + 1, end: 4 * 1024 + 2 }] },
    });
  });
});
