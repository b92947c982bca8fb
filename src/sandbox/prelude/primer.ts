// The program that a spare worker runs ahead: what most programs of lessons do, as the compiler would have made it of
//
//     async function brew(drink, seconds) { console.log(`Brewing ${drink}`); await asyncio.sleep(seconds); return drink; }
//     async function main() {
//       const toast = asyncio.createTask(brew("toast", 1));
//       console.log(await asyncio.gather(brew("tea", 2), brew("coffee", 3)), { toast: await toast });
//     }
//     asyncio.run(main());

import { packAt } from "#recording";
import type { Program } from "#runtime";

const [BREW, MAIN, RUN] = [packAt(1, 1), packAt(2, 1), packAt(6, 1)];

export const PRIMER: Program = {
  file: "primer.ts",
  rules: "asyncio",
  code: `"use strict";
const asyncio = $$helpers.__toESM(require("asyncio")).default;
function brew(drink, seconds) { return $$helpers.__async(this, arguments, brewing); }
function* brewing(drink, seconds) {
  yield 0;
  $$beat(${BREW});
  $$drop($$at(${BREW}), console.log("Brewing " + drink));
  yield $$wait($$at(${BREW}), asyncio.sleep(seconds));
  return $$leave($$at(${BREW}), drink);
}
function main() { return $$helpers.__async(this, arguments, serving); }
function* serving() {
  yield 1;
  $$beat(${MAIN});
  const toast = $$call($$at(${MAIN}), asyncio.createTask($$call(${MAIN}, brew("toast", 1))));
  const drinks = yield $$wait($$at(${MAIN}), asyncio.gather(brew("tea", 2), $$call(${MAIN}, brew("coffee", 3))));
  $$drop($$at(${MAIN}), console.log(drinks, $$call(${MAIN}, { toast: yield $$wait($$at(${MAIN}), toast) })));
}
$$drop($$at(${RUN}), asyncio.run($$call(${RUN}, main())));`,
  map: "",
  functions: [
    { name: "brew", at: BREW, end: MAIN },
    { name: "main", at: MAIN, end: RUN },
  ],
};
