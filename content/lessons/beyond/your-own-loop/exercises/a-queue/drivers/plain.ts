import { callSoon, run } from "../starter.ts";

export default function () {
  const log: string[] = [];
  callSoon(() => log.push("first"));
  callSoon(() => log.push("second"));
  callSoon(() => log.push("third"));
  log.push("before run");
  run();
  log.push("after run");
  return log;
}
