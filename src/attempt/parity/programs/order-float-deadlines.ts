import asyncio from "asyncio";

async function step(name: string, ...parts: number[]) {
  for (const part of parts) await asyncio.sleep(part);
  console.log(name);
}
async function main() {
  await asyncio.gather(
    step("0.1+0.2", 0.1, 0.2),
    step("0.3", 0.3),
    step("0.2+0.1", 0.2, 0.1),
    step("0.1*3", 0.1, 0.1, 0.1),
  );
  await asyncio.gather(step("1e-10", 1e-10), step("0", 0), step("-1", -1), step("1e-9", 1e-9), step("2e-9", 2e-9));
}

asyncio.run(main());
