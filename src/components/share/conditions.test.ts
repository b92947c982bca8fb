import { expect, it } from "vitest";
import { readConditions, USUAL_CONDITIONS, writeConditions } from "./conditions.ts";

it("come back as they were", () => {
  const conditions = { ...USUAL_CONDITIONS, rules: "javascript", seed: -3 } as const;
  const settings = { ...conditions.settings, cores: 2, network: "slow" } as const;
  expect(readConditions(writeConditions({ ...conditions, settings }))).toEqual({ ...conditions, settings });
});

it.each(["", "{", "null", '{"rules":"chess","seed":1}', '{"rules":"asyncio","seed":"1"}'])(
  "are usual where they cannot be read: %j",
  (text) => {
    expect(readConditions(text)).toEqual(USUAL_CONDITIONS);
  },
);

it("keep what can be read of them", () => {
  expect(readConditions('{"rules":"javascript","seed":2,"settings":{"cores":0}}')).toEqual({
    ...USUAL_CONDITIONS,
    rules: "javascript",
    seed: 2,
  });
});
