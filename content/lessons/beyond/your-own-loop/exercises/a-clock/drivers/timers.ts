import { callLater, now, run } from "../starter.ts";

export default function (timers: [name: string, seconds: number][]) {
  const start = now();
  const log: [string, number][] = [];
  for (const [name, seconds] of timers) callLater(seconds, () => log.push([name, now() - start]));
  run();
  return log;
}
