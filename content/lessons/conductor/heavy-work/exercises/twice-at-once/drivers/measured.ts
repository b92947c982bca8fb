import asyncio from "asyncio";
import cpu from "cpu";
import { measure } from "../starter.ts";

export default async function ({ waits, computes }: { waits: number; computes: number }) {
  const { alone, together, kind } = await measure(async () => {
    cpu.burn(computes);
    await asyncio.sleep(waits);
  });
  return { alone: round(alone), together: round(together), kind };
}

function round(seconds: number) {
  return Number(seconds.toFixed(3));
}
