import { callLater, now, run } from "../starter.ts";

export default function (links: number) {
  const start = now();
  const times: number[] = [];
  const link = () => {
    times.push(now() - start);
    if (times.length < links) callLater(0.5, link);
  };
  callLater(0.5, link);
  run();
  return times;
}
