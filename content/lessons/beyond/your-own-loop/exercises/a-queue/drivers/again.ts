import { callSoon, run } from "../starter.ts";

export default function () {
  const log: string[] = [];
  callSoon(() => log.push("one"));
  run();
  callSoon(() => log.push("two"));
  run();
  run();
  callSoon(() => log.push("three"));
  run();
  return log;
}
