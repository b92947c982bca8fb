import { longest } from "../starter.ts";

export default function ([some, others]: [string[], string[]]) {
  const first = longest();
  const second = longest();
  const answers = [[first.next().value], [second.next().value]];
  for (let i = 0; i < Math.max(some.length, others.length); i++) {
    if (i < some.length) answers[0]!.push(first.next(some[i]!).value);
    if (i < others.length) answers[1]!.push(second.next(others[i]!).value);
  }
  return answers;
}
