// Mutations of `await asyncio.gather(…)`: what those believe who think that it works through its arguments one by one,
// or gives the results as they come.

import { endOf, startOf } from "../syntax.ts";
import { awaitedCallOf, type Mutation } from "./mutation.ts";

/** The first is awaited to its end, then the second. */
export const gatherInTurn: Mutation = (site) =>
  aroundGathered(site, (keepsErrors) => {
    const one = "all$.push(await one$)";
    const each = keepsErrors ? `try{${one}}catch(error$){all$.push(error$)}` : one;
    return ["await(async()=>{const all$=[];for(const one$ of [", `])${each};return all$})()`];
  });

/** The results come in the order in which they are ready. */
export const gatherAsFinished: Mutation = (site) =>
  aroundGathered(site, (keepsErrors) => {
    const one = "all$.push(await one$)";
    const each = keepsErrors ? `try{${one}}catch(error$){all$.push(error$)}` : one;
    return [
      "await(async()=>{const all$=[];await asyncio$.gather(...[",
      `].map(async(one$)=>{${each}}));return all$})()`,
    ];
  });

/** Keeps what is gathered, and replaces what stands before and behind it. */
function aroundGathered(
  { node, text }: Parameters<Mutation>[0],
  around: (keepsErrors: boolean) => readonly [before: string, after: string],
): ReturnType<Mutation> {
  const call = awaitedCallOf(node, "gather");
  if (call === null) return null;
  const options = call.arguments.findLast((argument) => argument.type === "ObjectExpression");
  const gathered = call.arguments.filter((argument) => argument !== options);
  const [first, last] = [gathered[0], gathered.at(-1)];
  if (!first || !last) return null;
  const keepsErrors = options !== undefined && text.slice(startOf(options), endOf(options)).includes("true");
  const [before, after] = around(keepsErrors);
  return [
    { start: 0, end: 0, text: `import asyncio$ from "asyncio";` },
    { start: startOf(node), end: startOf(first), text: before },
    { start: endOf(last), end: endOf(node), text: after },
  ];
}
