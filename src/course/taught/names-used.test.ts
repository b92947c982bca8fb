import { expect, it } from "vitest";
import { namesDeclared, namesUsed } from "./names-used.ts";

const DECLARED = namesDeclared(`
declare module "kitchen" {
  namespace kitchen {
    function brew(): Tea;
    class Tea { readonly cups: number; pour(): void; join(): string; constructor(); }
    interface Oven { bake(dish: string): void }
    type Dish = string;
  }
}
declare const console: { log(text: string): void };
`);

it("knows what modules declare, but for what JavaScript's own objects have as well", () => {
  expect([...DECLARED]).toEqual(["brew", "Tea", "cups", "pour", "Oven", "bake"]);
});

it.each([
  [
    `import kitchen from "kitchen";\nconst tea = kitchen.brew();\ntea.pour(); tea.pour(); [tea].join();`,
    ["kitchen", "brew", "pour"],
  ],
  [`import { Tea } from "kitchen";\nconst pour = new Tea();`, ["kitchen", "Tea"]],
  [`import { own } from "./own.ts";\nconst brew = "bake";`, []],
  [`{ using a = b; }`, ["using"]],
  [`{ await using a = b; }`, ["await using"]],
  [`for await (const a of b) c;`, ["for await"]],
  [`for (const a of b) await c;`, []],
  [`function* a() { yield 1; }`, ["yield"]],
])("finds in %j what a reader has to know", (program, names) => {
  expect(namesUsed(program, DECLARED)).toEqual(names);
});
