import asyncio from "asyncio";

export async function bake(what: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (what === "soufflé") throw new Error("it has collapsed");
  return `a fine ${what}`;
}

export async function report(orders: [what: string, seconds: number][]) {
  const lines: string[] = [];
  for (const [what, seconds] of orders) {
    lines.push(`${what}: ${await bake(what, seconds)}`);
  }
  return lines;
}

console.log(
  asyncio.run(
    report([
      ["cake", 1],
      ["bread", 3],
      ["soufflé", 1.5],
    ]),
  ),
);
