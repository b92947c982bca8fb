// The `console` of a program: prints to the recording. https://console.spec.whatwg.org, as Node formats it.

import { describeValue, describeValues } from "../console/describe.ts";
import { formatMs } from "../console/duration.ts";
import { describeTable } from "../console/table.ts";
import type { RunState } from "../run-state.ts";

const INDENT = "  ";

export function createConsole(state: RunState): Record<string, unknown> {
  const { output } = state;
  const errorForm = state.rules.errorForm;
  const timers = new Map<string, number>();
  const counts = new Map<string, number>();
  let indent = "";
  const indented = (text: string): string => (indent === "" ? text : indent + text.replaceAll("\n", `\n${indent}`));
  const printText = (text: string): void => {
    output.print(indented(text));
  };
  const print = (...values: unknown[]): void => {
    printText(describeValues(values, errorForm));
  };
  const warn = (...values: unknown[]): void => {
    output.warn(indented(describeValues(values, errorForm)));
  };
  const group = (...values: unknown[]): void => {
    if (values.length > 0) print(...values);
    indent += INDENT;
  };
  const elapsed = (label: string): string | null => {
    state.countComputing();
    const started = timers.get(label);
    return started === undefined ? null : `${label}: ${formatMs((state.clock.now - started) * 1000)}`;
  };
  const printElapsed = (label: string, rest: unknown[]): void => {
    const text = elapsed(label);
    if (text === null) warn(`Timer '${label}' does not exist`);
    else print(text, ...rest);
  };
  return {
    log: print,
    info: print,
    debug: print,
    dirxml: print,
    dir: (value: unknown, options?: object) => {
      printText(describeValue(value, options));
    },
    warn,
    error: warn,
    trace: (...values: unknown[]) => {
      warn("Trace:", ...values);
    },
    assert: (condition: unknown, ...values: unknown[]) => {
      if (condition) return;
      if (typeof values[0] === "string") warn(`Assertion failed: ${values[0]}`, ...values.slice(1));
      else warn("Assertion failed", ...values);
    },
    table: (data: unknown, properties?: readonly unknown[]) => {
      printText(describeTable(data, properties));
    },
    group,
    groupCollapsed: group,
    groupEnd: () => {
      indent = indent.slice(INDENT.length);
    },
    count: (label = "default") => {
      counts.set(label, (counts.get(label) ?? 0) + 1);
      print(`${label}: ${String(counts.get(label))}`);
    },
    countReset: (label = "default") => {
      if (!counts.delete(label)) warn(`Count for '${label}' does not exist`);
    },
    time: (label = "default") => {
      if (timers.has(label)) {
        warn(`Timer '${label}' already exists`);
        return;
      }
      state.countComputing();
      timers.set(label, state.clock.now);
    },
    timeLog: (label = "default", ...rest: unknown[]) => {
      printElapsed(label, rest);
    },
    timeEnd: (label = "default") => {
      printElapsed(label, []);
      timers.delete(label);
    },
  };
}
