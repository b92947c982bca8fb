// Hosts that the settings of a run describe, as plain data: for the checks of an exercise, which cannot be part of the
// program. What a program says of its own hosts is in `modules/internet.ts`.

import type { AnswerSetting, HostSetting, PageSetting } from "#recording";
import { textBody } from "./bytes.ts";
import type { Answer, Host, NoAnswer } from "./host.ts";

/** What a host is like that says nothing of it. */
export const USUAL_HOST = { roundTrip: 0.05, bandwidth: 1_000_000, connections: 100 };

export function hostOf(setting: HostSetting): Host {
  const { name, roundTrip, bandwidth, connections, pages } = { ...USUAL_HOST, ...setting };
  return {
    name,
    roundTripSeconds: roundTrip,
    bandwidth,
    connections,
    answer: ({ address }, { count }) => {
      const answers = pages.find((page) => fits(page, address.path))?.answers ?? [];
      return toAnswer(answers[Math.min(count, answers.length) - 1] ?? { status: 404, text: "not found" });
    },
  };
}

function fits({ path }: PageSetting, asked: string): boolean {
  return path.endsWith("*") ? asked.startsWith(path.slice(0, -1)) : asked === path;
}

function toAnswer(setting: AnswerSetting): Answer | NoAnswer {
  if (typeof setting === "string") return setting;
  const { status = 200, headers, text = "", takes = 0, breaksAfter } = setting;
  return {
    status,
    body: textBody(text),
    thinkSeconds: takes,
    ...(headers === undefined ? {} : { headers }),
    ...(breaksAfter === undefined ? {} : { breaksAfter }),
  };
}
