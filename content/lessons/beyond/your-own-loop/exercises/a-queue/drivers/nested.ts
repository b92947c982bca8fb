import { callSoon, run } from "../starter.ts";

export default function () {
  const log: string[] = [];
  callSoon(() => {
    log.push("a begins");
    callSoon(() => {
      log.push("c");
      callSoon(() => log.push("e"));
    });
    callSoon(() => log.push("d"));
    log.push("a ends");
  });
  callSoon(() => log.push("b"));
  run();
  return log;
}
