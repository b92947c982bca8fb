import { callLater, callSoon, now, run } from "../starter.ts";

export default function () {
  const start = now();
  const log: string[] = [];
  const say = (text: string) => void log.push(`${text} ${now() - start}`);
  callLater(1, () => {
    say("later");
    callSoon(() => say("after later"));
    callLater(0.5, () => say("last"));
  });
  callSoon(() => {
    say("soon");
    callLater(0, () => say("zero"));
  });
  callSoon(() => {
    say("also soon");
    callLater(0, () => say("after zero"));
  });
  run();
  return log;
}
